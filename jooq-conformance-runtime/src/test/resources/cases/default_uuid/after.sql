alter table film alter column id drop default;
