create table film (id int primary key, title text);
create index film_title_idx on film (title);
