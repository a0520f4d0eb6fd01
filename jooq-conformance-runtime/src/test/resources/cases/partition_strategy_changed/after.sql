drop table payment;
create table payment (id int, store int) partition by hash (store);
create table payment_0 partition of payment for values with (modulus 2, remainder 0);
create table payment_1 partition of payment for values with (modulus 2, remainder 1);
