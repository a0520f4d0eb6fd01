create table film (id int primary key, length int);
