drop index film_year;
create index film_year on film (year desc);
