create table payment (id int, paid_on date, amount int) partition by range (paid_on);
create table payment_2024 partition of payment for values from ('2024-01-01') to ('2025-01-01') partition by range (paid_on);
create table payment_2024_q1 partition of payment_2024 for values from ('2024-01-01') to ('2024-04-01');
create table payment_2025 partition of payment for values from ('2025-01-01') to ('2026-01-01');
create index payment_by on payment (amount);
