drop table sale;
drop domain quantity;
create domain quantity as bigint;
create table sale (quantity quantity);
