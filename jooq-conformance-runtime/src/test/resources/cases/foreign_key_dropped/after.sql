alter table film drop constraint film_store_id_fkey;
