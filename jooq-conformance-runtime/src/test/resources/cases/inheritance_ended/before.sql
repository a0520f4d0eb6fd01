create table media (id int, title text);
create table film (length int) inherits (media);
