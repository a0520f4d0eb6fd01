create table film (id int primary key, c time(3));
