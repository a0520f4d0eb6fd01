alter table film alter column days set default 7;
