drop table film;
drop type rating;
create type rating as enum ('G', 'PG-13', 'NC', 'R');
create table film (rating rating);
