alter table film alter column plot set default null;
