alter table film alter column c type interval day to second;
