create table actor (id int primary key);
