create table film (id int primary key, title text);
create table rental (film_id int references film);
