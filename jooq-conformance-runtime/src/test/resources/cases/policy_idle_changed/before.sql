create table account (id int, owner name);
create policy own_rows on account using (owner = current_user);
