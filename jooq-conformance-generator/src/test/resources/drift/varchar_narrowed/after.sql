alter table film alter column title type varchar(100);
