alter table film rename to film_data;
create view film as select id, title from film_data;
