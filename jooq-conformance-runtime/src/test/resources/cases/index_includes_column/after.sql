drop index film_title;
create index film_title on film (title) include (year);
