create table account (id int, owner name);
alter table account enable row level security;
