alter table film alter column days drop default;
