alter policy own_rows on account using (owner = current_user or owner is null);
