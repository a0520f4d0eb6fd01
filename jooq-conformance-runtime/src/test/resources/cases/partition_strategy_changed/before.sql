create table payment (id int, store int) partition by list (store);
