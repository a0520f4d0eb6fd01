create table film (id int primary key, c text);
