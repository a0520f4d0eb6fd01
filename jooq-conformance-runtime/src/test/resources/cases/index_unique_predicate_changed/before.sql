create table film (title text, rented boolean);
create unique index film_title on film (title) where not rented;
