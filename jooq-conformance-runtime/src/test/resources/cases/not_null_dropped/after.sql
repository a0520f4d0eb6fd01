alter table film alter column title drop not null;
