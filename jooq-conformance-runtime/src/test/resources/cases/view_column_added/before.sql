create table film (id int primary key, title text, length int);
create view titles as select title from film;
