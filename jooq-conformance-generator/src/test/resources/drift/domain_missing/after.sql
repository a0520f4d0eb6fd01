alter table customer alter column email type varchar(320);
drop domain email;
