create table film (id int primary key, title text, year int);
create index film_title_idx on film (title);
