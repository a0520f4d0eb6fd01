alter table film alter column c type bit varying;
