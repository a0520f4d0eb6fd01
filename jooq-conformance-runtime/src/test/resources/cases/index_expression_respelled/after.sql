drop index film_title;
create index film_title on film ((lower((title))), (((year) + 1)));
