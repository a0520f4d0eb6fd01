drop index film_title_idx;
create unique index film_title_idx on film (title);
