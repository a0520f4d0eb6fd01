alter table film rename column length to minutes;
