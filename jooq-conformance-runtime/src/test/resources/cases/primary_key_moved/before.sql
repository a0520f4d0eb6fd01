create table film (id int primary key, ean text not null);
