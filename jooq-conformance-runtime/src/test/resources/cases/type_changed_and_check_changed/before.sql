create table film (id int primary key, length int default 5 check (length > 0));
