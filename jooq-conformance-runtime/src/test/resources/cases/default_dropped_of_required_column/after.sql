alter table film alter column language drop default;
