alter table film alter column c type char(3);
