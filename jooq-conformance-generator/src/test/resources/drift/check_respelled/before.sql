create table film (id int primary key, rating text constraint film_rating_check check (rating in ('G', 'PG')));
