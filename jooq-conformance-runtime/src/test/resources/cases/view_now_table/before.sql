create table film (id int primary key);
create view film_ids as select id from film;
