drop table payment;
create table payment (id int not null, paid_on date not null, amount numeric(8, 2)) partition by range (paid_on);
create table payment_default partition of payment default;
