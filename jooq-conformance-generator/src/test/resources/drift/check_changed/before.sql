create table film (id int primary key, length int constraint film_length_check check (length between 1 and 600));
