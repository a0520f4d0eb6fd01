create table film (id int primary key, rate numeric(4,2) not null);
