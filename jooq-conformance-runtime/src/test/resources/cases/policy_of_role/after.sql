alter policy own_rows on account to clerk;
