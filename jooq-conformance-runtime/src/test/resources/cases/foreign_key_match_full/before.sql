create table store (country text, id int, primary key (country, id));
create table film (country text, store_id int, constraint film_store foreign key (country, store_id) references store);
