alter table film alter column c type name;
