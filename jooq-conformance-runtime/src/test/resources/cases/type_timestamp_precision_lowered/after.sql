alter table film alter column c type timestamp(0);
