create table film (id int primary key, title text, kind text, price int, during daterange, exclude using gist (during with &&));
create index film_title on film (lower(title));
create index film_kind on film (id) where (kind = 'title');
create index film_price on film (id) include (price);
