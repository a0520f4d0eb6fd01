create table film (id int primary key, updated timestamptz);
