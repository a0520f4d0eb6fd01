create or replace view titles as select f.id, f.title from film f where f.id > 0;
create or replace view rentals as select f.title, r.day from film f join rental r on r.film = f.id order by r.day;
