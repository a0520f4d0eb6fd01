create unique index film_title on film (title);
