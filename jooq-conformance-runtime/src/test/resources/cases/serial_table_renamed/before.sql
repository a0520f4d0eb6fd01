create table film (id serial primary key, title text);
