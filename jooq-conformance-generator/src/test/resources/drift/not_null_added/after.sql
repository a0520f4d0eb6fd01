alter table film alter column title set not null;
