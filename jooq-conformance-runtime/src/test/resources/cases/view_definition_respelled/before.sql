create table film (id int primary key, title text, rented boolean);
create view available as select id, title from film where not rented;
