alter table film add column language language;
