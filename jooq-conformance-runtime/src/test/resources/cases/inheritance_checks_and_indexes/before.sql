create table media (id int primary key, title text);
create table film (length int, primary key (id)) inherits (media);
