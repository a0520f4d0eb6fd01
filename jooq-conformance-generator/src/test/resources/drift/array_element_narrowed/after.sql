alter table film alter column tags type varchar(10)[];
