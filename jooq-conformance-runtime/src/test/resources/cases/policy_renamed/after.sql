alter policy own_rows on account rename to mine;
