create table film (id int primary key, length int);
create view lengths as select id, length from film;
