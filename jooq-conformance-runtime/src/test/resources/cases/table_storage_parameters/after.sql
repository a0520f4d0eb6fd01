alter table film set (fillfactor = 70, autovacuum_enabled = false);
alter table film alter column plot set storage external;
alter table film alter column plot set statistics 500;
