create table film (id int, title text);
