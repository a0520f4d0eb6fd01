alter table film alter column id type int;
