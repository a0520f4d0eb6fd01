create table film (id int primary key, title text);
create table actor (id int primary key, name text);
create table store (id int primary key, street text);
