create domain quantity as int;
create table sale (quantity quantity);
