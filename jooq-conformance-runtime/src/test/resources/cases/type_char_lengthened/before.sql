create table film (id int primary key, c char(2));
