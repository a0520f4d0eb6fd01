create table film (title text, year int);
create index film_year on film (year);
