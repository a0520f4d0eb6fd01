create table payment (id int, paid_on date) partition by range (paid_on);
create table payment_2024 partition of payment for values from ('2024-01-01') to ('2025-01-01');
