create table payment (id int not null, paid_on date not null, amount numeric(8, 2));
