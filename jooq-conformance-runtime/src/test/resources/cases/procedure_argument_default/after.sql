create or replace procedure archive(days int default 30) language sql as $$ select $$;
