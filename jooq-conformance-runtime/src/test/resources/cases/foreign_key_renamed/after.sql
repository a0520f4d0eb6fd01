alter table film rename constraint film_store_id_fkey to film_in_store;
