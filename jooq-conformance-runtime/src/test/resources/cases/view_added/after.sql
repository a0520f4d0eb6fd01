create view available as select id, title from film where not rented;
