create table film (id int primary key, title text constraint film_needs_title not null);
