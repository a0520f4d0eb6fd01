alter table film alter constraint film_store_id_fkey deferrable initially deferred;
