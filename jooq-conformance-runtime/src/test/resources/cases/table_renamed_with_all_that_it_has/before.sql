create table film (id serial primary key, number bigint generated always as identity, title text constraint film_titled check (title <> ''), constraint film_title_key unique (title));
create index film_by_number on film (number);
