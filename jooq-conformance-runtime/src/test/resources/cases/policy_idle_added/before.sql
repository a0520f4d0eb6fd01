create table account (id int, owner name);
