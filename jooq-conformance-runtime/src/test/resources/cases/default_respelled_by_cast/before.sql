create table film (id int primary key, language varchar(10) default 'en', price numeric default 2.50, rank bigint default 1);
