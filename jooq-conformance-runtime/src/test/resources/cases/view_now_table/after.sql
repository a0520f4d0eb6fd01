drop view film_ids;
create table film_ids as select id from film;
