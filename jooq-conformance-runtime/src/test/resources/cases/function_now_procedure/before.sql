create function refresh() returns void language sql as $$ select $$;
