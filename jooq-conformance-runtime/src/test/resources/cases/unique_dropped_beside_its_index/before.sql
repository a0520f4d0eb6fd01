create table film (id int primary key, code text constraint film_code unique);
create unique index film_code_too on film (code);
