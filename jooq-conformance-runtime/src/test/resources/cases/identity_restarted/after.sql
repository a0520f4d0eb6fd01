alter table film alter column id restart with 5000;
