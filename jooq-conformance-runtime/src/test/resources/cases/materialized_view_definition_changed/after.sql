drop materialized view revenue;
create materialized view revenue as select store, sum(amount) as total from payment where amount > 0 group by store;
create unique index revenue_store on revenue (store);
