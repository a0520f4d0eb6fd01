alter table film drop constraint film_length_check;
