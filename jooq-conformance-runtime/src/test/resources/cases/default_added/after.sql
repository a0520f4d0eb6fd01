alter table film alter column language set default 'en';
