alter table film drop column plot;
alter table film add column plot text default 'none';
