alter table film drop constraint film_code;
create unique index film_code on film (code);
create unique index film_code_too on film (code);
