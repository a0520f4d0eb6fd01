create table "film
drop table x; --" (id int primary key, title text);
