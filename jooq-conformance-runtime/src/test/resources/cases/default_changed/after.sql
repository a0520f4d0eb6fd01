alter table film alter column price set default 3.99;
