create or replace view short_film as select id, length from film where length < 60;
