create index film_title_idx on film (title);
