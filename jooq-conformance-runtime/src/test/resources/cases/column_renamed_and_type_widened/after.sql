alter table film rename column title to name;
alter table film alter column name type varchar(100);
