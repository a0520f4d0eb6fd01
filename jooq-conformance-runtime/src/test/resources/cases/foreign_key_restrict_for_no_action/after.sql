alter table film drop constraint film_store_id_fkey;
alter table film add foreign key (store_id) references store on delete restrict;
