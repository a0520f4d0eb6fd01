alter table film drop column length;
alter table film add column released date;
