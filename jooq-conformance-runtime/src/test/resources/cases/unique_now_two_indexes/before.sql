create table film (id int primary key, code text constraint film_code unique);
