create type rating as enum ('G', 'PG');
create table film (id int primary key check (id > 0 and id in (1, 2, 3)), code char(3) default 'abc' check (code in ('abc', 'def')), rating rating default 'PG' check (rating <> 'G'));
create index film_next on film ((id + 1)) where id > 7;
create index film_pg on film (id) where rating = 'PG';
