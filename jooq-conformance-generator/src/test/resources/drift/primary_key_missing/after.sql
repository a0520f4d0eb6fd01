alter table film drop constraint film_pkey;
