create table payment_2024_store_1 partition of payment_2024 for values in (1);
