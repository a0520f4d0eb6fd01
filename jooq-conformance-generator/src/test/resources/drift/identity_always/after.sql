alter table film alter column id set generated always;
