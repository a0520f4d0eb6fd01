drop function tax(numeric);
create function tax(price numeric) returns numeric language sql as $$ select $1 * 0.2 $$;
