drop policy own_rows on account;
create policy own_rows on account as restrictive using (owner = current_user);
