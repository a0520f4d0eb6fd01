create table sales_total (store int, total bigint);
create table sale (store int, amount int);
