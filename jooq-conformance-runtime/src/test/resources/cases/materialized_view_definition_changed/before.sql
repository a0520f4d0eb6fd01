create table payment (store int, amount int);
create materialized view revenue as select store, sum(amount) as total from payment group by store;
create unique index revenue_store on revenue (store);
