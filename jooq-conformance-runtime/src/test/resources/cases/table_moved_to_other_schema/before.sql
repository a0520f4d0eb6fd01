create schema archive;
create table film (id int primary key, title text);
