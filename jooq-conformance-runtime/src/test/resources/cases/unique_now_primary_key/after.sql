alter table film drop constraint film_id_key, add primary key (id);
