drop index film_title_key;
create unique index film_title_key on film (title);
