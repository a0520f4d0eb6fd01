alter table film drop column title;
alter table film add column title text;
