create table category (id int primary key, parent int references category);
