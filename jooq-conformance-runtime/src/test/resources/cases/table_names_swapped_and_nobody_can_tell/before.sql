create table film (id int primary key, title text);
create table actor (id int primary key, name text);
create table author (id int primary key, name text);
