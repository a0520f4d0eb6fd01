create table film (id int not null, title text);
create unique index film_id on film (id);
