create table film (id int primary key, added timestamptz default now());
