create type rating as enum ('G', 'PG', 'R');
create table film (id int primary key, rating rating default 'PG', ratings rating[], check (rating <> 'PG' or id > 3));
create index on film (id) where rating = 'PG';
create view pg_films as select id from film where rating = 'PG';
