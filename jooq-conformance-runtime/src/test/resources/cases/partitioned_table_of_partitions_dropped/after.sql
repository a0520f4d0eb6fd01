drop table payment_2024;
