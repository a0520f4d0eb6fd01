create table payment (id int, paid_on date) partition by range (paid_on);
create table payment_old partition of payment for values from (minvalue) to ('2024-01-01');
