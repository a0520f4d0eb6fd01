create index film_title on film (title);
