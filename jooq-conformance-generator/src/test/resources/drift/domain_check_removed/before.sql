create domain email as varchar(320) constraint email_check check (value like '%@%');
create table customer (id int primary key, email email);
