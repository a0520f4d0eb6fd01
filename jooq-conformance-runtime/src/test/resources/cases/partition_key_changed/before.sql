create table payment (id int, paid_on date, booked_on date) partition by range (paid_on);
