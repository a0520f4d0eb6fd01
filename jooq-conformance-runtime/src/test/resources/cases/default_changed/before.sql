create table film (id int primary key, price numeric default 2.99);
