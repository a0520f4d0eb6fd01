drop function tax(numeric);
create function tax(net numeric, rate numeric) returns numeric language sql as $$ select net * rate $$;
