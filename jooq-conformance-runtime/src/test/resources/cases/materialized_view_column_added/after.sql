drop materialized view revenue;
create materialized view revenue as select store, sum(amount) as total, count(*) as payments from payment group by store;
