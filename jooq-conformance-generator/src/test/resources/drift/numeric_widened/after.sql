alter table film alter column rate type numeric(6,2);
