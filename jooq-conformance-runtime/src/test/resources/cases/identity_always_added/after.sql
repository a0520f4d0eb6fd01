alter table film alter column id add generated always as identity;
