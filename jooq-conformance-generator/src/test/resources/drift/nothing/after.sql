alter table film set (fillfactor = 90);
alter table film alter column title set statistics 500;
create sequence ticket;
create function twice(n int) returns int language sql as $$ select 2 * n $$;
