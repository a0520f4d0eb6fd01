create table film (id int primary key, title varchar(50) not null);
