create role librarian;
create table film (id int primary key);
