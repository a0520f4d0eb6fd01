create table film (id int primary key, title text);
create table film_next (id int primary key, title text, length int);
