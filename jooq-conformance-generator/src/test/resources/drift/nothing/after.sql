alter table film set (fillfactor = 90);
alter table film alter column title set statistics 500;
