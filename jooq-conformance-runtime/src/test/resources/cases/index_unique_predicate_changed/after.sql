drop index film_title;
create unique index film_title on film (title) where rented;
