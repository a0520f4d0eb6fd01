alter table film drop constraint film_title_key;
