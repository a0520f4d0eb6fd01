create table film (id int primary key, tags text);
