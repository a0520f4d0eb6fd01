create table film (title text, rented boolean);
create index film_title on film (title);
