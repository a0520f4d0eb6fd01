drop table sales_total;
create materialized view sales_total as select store, sum(amount) as total from sale group by store;
