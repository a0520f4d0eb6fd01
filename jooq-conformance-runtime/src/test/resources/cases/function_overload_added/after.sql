create function tax(net int) returns int language sql as $$ select net / 5 $$;
