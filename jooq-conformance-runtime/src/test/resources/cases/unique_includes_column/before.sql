create table customer (email text, name text, constraint one_email unique (email));
