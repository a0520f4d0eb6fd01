create table payment (id int, paid_on date, primary key (id, paid_on)) partition by range (paid_on);
create index payment_paid_on on payment (paid_on);
create table payment_2023 partition of payment for values from ('2023-01-01') to ('2024-01-01');
create table payment_2024 partition of payment for values from ('2024-01-01') to ('2025-01-01');
