alter table film alter column id set maxvalue 99999;
