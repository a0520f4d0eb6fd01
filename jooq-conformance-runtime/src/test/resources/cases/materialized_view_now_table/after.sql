drop materialized view revenue;
create table revenue (store int);
