create table film (id int primary key, c decimal(6, 2));
