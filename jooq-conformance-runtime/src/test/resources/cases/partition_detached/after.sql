alter table payment detach partition payment_2024;
