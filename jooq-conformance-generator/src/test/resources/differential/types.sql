create extension citext;
create type mood as enum ('sad', 'so-so', 'happy', '', 'class');
create domain year as integer check (value between 1901 and 2155);
create domain code as varchar(5) not null check (value <> 'x ');
create domain short_code as code check (length(value) > 2) constraint prefixed check (value like 'ab%');
create domain price as numeric(5, 2) check (value > 0) check (value <> 13);
create function inner_ok(t text) returns boolean language sql immutable as $$ select t <> 'bad' $$;
create function is_ok(t text, least_length int) returns boolean language sql immutable
    as $$ select length(t) > least_length and inner_ok(t) $$;
create function strict_ok(text) returns boolean language sql immutable strict return $1 like 'a%';
create function doubled(n int) returns int language sql immutable as $$ select n * 2 $$;
create function never_null(n int) returns boolean language sql immutable as $$ select coalesce(n, 0) > 5 $$;
create domain checked_text as varchar(5) check (is_ok(value, 1));
create domain address as inet check (value << '10.0.0.0/8');
create domain defaulted as int default 3;
create type spot as (x float8, name varchar(3), y numeric(4, 2), moods mood[], made date);
