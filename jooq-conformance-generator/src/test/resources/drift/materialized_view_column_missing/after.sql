drop materialized view film_list;
create materialized view film_list as select id from film;
