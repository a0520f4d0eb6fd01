alter table film alter column c type interval(2);
