alter policy own_rows on account to public using ((owner = CURRENT_USER));
