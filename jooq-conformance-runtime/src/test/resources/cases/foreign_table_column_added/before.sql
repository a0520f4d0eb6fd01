create extension postgres_fdw;
create server archive foreign data wrapper postgres_fdw;
create foreign table film (id int, title text) server archive;
