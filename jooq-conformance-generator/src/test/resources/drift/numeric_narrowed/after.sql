alter table film alter column rate type numeric(4,2);
