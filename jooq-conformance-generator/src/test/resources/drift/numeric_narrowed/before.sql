create table film (id int primary key, rate numeric(6,2) not null);
