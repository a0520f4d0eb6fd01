alter table film alter column c type numeric(8, 2);
