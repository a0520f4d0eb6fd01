create type rating as enum ('G');
create function age(rating rating) returns int language sql as $$ select 6 $$;
