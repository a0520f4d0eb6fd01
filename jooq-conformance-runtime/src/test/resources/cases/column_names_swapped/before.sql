create table film (id int primary key, original_title text, title varchar(80));
