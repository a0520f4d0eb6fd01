create table film (title text, year int);
create index film_title on film (title);
