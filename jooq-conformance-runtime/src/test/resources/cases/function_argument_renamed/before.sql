create function tax(net numeric) returns numeric language sql as $$ select $1 * 0.2 $$;
