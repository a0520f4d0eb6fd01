drop table film;
create table film (length int, title text not null, id int primary key);
