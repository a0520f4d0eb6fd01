drop index film_title_key;
