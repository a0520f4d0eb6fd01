create table store (id int primary key);
create table film (store_id int);
alter table film add constraint film_store foreign key (store_id) references store not valid;
