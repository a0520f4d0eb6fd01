alter table film drop constraint film_code;
