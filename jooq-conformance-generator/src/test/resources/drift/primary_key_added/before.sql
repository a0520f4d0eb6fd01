create table film (id int not null);
