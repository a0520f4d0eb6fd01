alter table film alter column c type time(0);
