create table film (id int primary key, c numeric(6, 0));
