create table film (id int primary key, title text);
create table actor (id int primary key, name text, born date);
