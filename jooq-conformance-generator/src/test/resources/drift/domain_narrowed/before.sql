create domain email as varchar(320);
create table customer (id int primary key, email email);
