create table film_cache (id int primary key, body jsonb);
