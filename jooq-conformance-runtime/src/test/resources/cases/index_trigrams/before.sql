create extension pg_trgm;
create table film (title text);
