create table customer (store int, email text, constraint one_email unique (store, email));
