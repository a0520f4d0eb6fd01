alter table film alter column rating set default 'PG';
