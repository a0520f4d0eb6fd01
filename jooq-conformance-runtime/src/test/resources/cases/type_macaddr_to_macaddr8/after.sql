alter table film alter column c type macaddr8;
