create materialized view revenue as select store, sum(amount) as total from payment group by store;
