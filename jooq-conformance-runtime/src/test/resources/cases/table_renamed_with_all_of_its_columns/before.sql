create table film (id int primary key, title text);
create table rental (film int references film);
