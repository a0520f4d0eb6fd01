create domain email as varchar(320) not null;
create table customer (id int primary key, email email);
