create table store (id int primary key);
create table film (id int primary key);
