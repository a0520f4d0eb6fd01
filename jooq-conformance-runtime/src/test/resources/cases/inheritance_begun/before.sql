create table media (id int, title text);
create table film (id int, title text, length int);
