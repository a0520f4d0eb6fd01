create table film (id int primary key, title text, retired boolean not null);
create unique index film_title_key on film (title) where not retired;
