create table film (id int primary key, length int);
create view short_film as select id, length from film where length < 60 with check option;
