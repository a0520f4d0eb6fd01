create table film (id int, title text check (title <> ''));
create table actor (id int, name text);
create table old_film (year int) inherits (film);
create table old_actor (died date) inherits (actor);
