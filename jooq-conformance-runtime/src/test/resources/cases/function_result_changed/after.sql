drop function tax(numeric);
create function tax(net numeric) returns int language sql as $$ select (net * 0.2)::int $$;
