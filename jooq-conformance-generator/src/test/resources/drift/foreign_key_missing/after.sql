alter table film drop constraint film_language_fkey;
