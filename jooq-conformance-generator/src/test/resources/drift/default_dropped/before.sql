create table film (id int primary key, days int default 3);
