alter table film drop column length cascade;
