alter table film alter column c type double precision;
