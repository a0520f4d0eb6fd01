alter table film alter column c type numeric(12, 4);
