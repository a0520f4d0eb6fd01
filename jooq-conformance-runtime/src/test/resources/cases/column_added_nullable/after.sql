alter table film add column plot text;
