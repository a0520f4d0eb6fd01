create table store (id int primary key);
create table film (id int primary key, store_id int references store, code text unique, price int check (price > 0));
create index film_price on film (price);
