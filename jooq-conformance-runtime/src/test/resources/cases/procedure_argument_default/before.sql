create procedure archive(days int) language sql as $$ select $$;
