create table store (id int primary key);
create table film (id int primary key, store int not null references store, code text unique, price int check (price > 0));
create index film_lower_code on film (lower(code)) where price > 10;
