create domain email as text;
create table customer (email email);
