alter type rating rename to age_rating;
