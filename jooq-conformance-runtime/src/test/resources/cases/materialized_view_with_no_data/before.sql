create table payment (store int, amount int);
create materialized view revenue as select store from payment;
