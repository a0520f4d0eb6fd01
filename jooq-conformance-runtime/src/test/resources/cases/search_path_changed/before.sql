create schema shop;
create type shop.rating as enum ('G');
create table film (id int primary key, rating shop.rating default 'G');
