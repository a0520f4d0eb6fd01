drop table payment_2023;
