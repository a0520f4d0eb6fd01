create policy own_rows on account using (owner = current_user);
