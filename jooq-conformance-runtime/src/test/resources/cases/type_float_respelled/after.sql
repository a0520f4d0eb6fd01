alter table film alter column c type float8;
