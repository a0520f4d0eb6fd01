alter table film alter column updated type timestamptz(0);
