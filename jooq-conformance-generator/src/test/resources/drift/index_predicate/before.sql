create table film (id int primary key, title text, retired boolean not null);
create index film_title_idx on film (title) where not retired;
