create table account (id int, owner name);
alter table account enable row level security;
create policy own_rows on account using (owner = current_user);
