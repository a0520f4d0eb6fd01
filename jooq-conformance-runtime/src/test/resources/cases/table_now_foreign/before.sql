create extension postgres_fdw;
create server archive foreign data wrapper postgres_fdw;
create table film (id int, title text);
