create table film (
    id int primary key,
    rating varchar(5) constraint film_rating_check check (rating in ('G', 'PG')),
    title varchar(9) check (title like 'a%'));
