create table payment (store int, amount int);
