create table film (id int primary key, days int not null default 3);
