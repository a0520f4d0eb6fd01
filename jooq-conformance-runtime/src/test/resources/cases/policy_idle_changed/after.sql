alter policy own_rows on account using (true);
