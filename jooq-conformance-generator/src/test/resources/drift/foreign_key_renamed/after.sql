alter table film rename constraint film_language_fkey to fk_film_language;
