alter table film drop column title;
