alter table film alter column id set cycle;
