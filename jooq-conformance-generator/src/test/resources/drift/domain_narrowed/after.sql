alter table customer alter column email type text;
drop domain email;
create domain email as varchar(100);
alter table customer alter column email type email;
