create table film (id int primary key, c bit(4));
