create or replace view titles as select title, length from film;
