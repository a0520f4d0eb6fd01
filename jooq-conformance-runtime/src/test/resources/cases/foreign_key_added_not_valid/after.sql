alter table film add constraint film_store foreign key (store_id) references store not valid;
