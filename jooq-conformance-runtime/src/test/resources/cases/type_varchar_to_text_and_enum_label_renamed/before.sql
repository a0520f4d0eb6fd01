create type rating as enum ('G', 'PG', 'R');
create table film (id int primary key, title varchar(80), rating rating, check (title <> 'a' or rating <> 'PG'));
create index film_pg on film (lower(title)) where rating = 'PG';
