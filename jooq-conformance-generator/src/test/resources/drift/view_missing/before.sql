create table film (id int primary key, title text);
create view film_title as select title from film;
