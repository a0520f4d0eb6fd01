alter table film drop column plot;
