create index payment_2024_id on payment_2024 (id);
