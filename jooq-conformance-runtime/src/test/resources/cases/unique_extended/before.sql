create table customer (id int primary key, store int, email text, constraint one_email unique (email));
