create table store (id int primary key);
create table film (store_id int references store);
