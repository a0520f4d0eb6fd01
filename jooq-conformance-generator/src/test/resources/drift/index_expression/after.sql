drop index film_title_idx;
create index film_title_idx on film (upper(title));
