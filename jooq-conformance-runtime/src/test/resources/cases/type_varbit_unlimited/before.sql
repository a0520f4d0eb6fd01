create table film (id int primary key, c bit varying(4));
