create table film (id int primary key, title text);
create view titles as select title from film;
