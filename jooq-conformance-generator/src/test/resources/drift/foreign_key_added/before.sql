create table language (id int primary key);
create table film (id int primary key, language_id int);
