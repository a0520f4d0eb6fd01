create table customer (email text, constraint one_email unique (email));
