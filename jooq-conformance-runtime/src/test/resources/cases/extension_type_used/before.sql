create extension citext;
create table customer (email text);
