alter table film alter column id set cache 20;
