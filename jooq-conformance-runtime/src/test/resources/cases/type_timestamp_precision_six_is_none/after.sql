alter table film alter column c type timestamptz(6);
