create table film (title text);
create index film_title on film (title);
