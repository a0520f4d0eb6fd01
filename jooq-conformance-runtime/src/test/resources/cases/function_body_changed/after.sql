create or replace function tax(net numeric) returns numeric language sql as $$ select net * 0.23 $$;
