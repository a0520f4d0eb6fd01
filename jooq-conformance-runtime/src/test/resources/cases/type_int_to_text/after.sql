alter table film alter column c type text;
