create table film (id int primary key, tags varchar(30)[]);
