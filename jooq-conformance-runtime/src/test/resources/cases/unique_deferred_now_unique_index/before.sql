create table customer (id int primary key, email text unique deferrable);
