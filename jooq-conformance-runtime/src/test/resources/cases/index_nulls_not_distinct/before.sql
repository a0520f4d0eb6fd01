create table film (id int, title text); create unique index film_title on film (title);
