create table film (id int primary key, title varchar(255));
create view film_list as select id, title from film;
