create table film (id int primary key, extra json);
