drop function refresh();
create procedure refresh() language sql as $$ select $$;
