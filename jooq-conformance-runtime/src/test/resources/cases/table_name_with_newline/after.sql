alter table "film
drop table x; --" drop column title;
