create table film (id int primary key, title text);
create materialized view film_list as select id, title from film;
