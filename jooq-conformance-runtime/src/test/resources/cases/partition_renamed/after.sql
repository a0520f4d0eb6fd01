alter table payment_2024 rename to payment_y2024;
