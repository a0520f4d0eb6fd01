alter table film validate constraint film_store;
