alter table film alter column id set increment by 10;
