create table film (id serial primary key);
