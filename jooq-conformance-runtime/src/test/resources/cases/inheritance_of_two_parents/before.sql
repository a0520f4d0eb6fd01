create table media (id int, title text);
create table "Priced Thing" (id int, price int);
create table film (length int) inherits (media, "Priced Thing");
create table short () inherits (film);
