create role clerk;
create table film (id int primary key);
