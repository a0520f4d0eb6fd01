create table film (year int);
create index film_year on film (year);
