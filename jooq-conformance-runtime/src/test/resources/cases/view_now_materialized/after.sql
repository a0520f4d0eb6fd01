drop view film_ids;
create materialized view film_ids as select id from film;
