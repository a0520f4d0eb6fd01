create table film (id int primary key);
create table actor (id int primary key);
