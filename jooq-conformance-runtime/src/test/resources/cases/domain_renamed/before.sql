create domain email as text check (value like '%@%');
create table customer (email email);
