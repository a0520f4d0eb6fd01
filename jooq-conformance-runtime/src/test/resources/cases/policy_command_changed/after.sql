drop policy own_rows on account;
create policy own_rows on account for all using (owner = current_user);
