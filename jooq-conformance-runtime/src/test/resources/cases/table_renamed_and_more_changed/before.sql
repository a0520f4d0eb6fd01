create table film (id serial primary key, title text);
create index film_by_title on film (title);
