create table film (id int primary key, title text);
create view titles as select id, title from film;
