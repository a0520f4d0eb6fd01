alter table film alter column id type bigint;
