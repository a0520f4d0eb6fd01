drop view film_list;
create view film_list as select id from film;
