create table film (id serial primary key, original_title text not null default 'x' check (original_title <> ''), title varchar(80) unique);
create index on film (original_title);
create index film_lower on film (lower(title));
create view titles as select id, title as t from film;
create table copy (film_title varchar(80) references film (title));
