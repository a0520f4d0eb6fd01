create table film (id bigint primary key);
