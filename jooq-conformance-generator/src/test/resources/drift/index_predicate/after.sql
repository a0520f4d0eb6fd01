drop index film_title_idx;
create index film_title_idx on film (title) where retired;
