create table film (id int primary key, title text, length int);
create view lengths as select id, length from film;
