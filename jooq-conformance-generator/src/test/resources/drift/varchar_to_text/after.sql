alter table film alter column title type text;
