drop view film_list;
create view film_list as select id, title::varchar(20) from film;
