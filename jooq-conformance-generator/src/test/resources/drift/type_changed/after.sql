alter table film alter column length type interval using length * interval '1 minute';
