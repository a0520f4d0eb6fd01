alter table film drop constraint film_store;
alter table film add constraint film_store foreign key (country, store_id) references store match full;
