alter table film alter column id set start with 1000;
