create table film (id int, title text);
create table rental (film int, day date);
create view titles as select id, title from film where id > 0;
create view rentals as select film.title, rental.day from film join rental on rental.film = film.id order by rental.day;
