create table film (id int primary key, title text, year int, constraint film_title_key unique (title, year));
