alter table film add column title text;
