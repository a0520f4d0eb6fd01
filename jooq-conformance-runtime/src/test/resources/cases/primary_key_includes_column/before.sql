create table film (id int primary key, title text);
