create table film (id int primary key, length int constraint film_length_check check (length > 0));
