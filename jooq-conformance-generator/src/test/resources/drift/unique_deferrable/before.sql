create table film (id int primary key, title text, constraint film_title_key unique (title));
