create function tax(net numeric) returns numeric language sql as $$ select net * 0.2 $$;
