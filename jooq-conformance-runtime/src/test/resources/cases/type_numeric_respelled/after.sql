alter table film alter column c type numeric(6, 2);
