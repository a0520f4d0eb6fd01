alter type rating rename to age_rating;
alter type age_rating rename value 'PG' to 'PG-13';
