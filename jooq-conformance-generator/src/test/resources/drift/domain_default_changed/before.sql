create domain email as varchar(320) default 'nobody@example.org';
create table customer (id int primary key, email email);
