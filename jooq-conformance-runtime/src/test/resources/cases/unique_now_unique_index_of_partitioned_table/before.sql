create table customer (id int, email text, unique (id, email)) partition by range (id);
create table customer_first partition of customer for values from (1) to (1000);
