create type mood as enum ('sad', 'so-so', 'happy', '', 'class');
create domain year as integer check (value between 1901 and 2155);
create domain code as varchar(5) not null check (value <> 'x ');
create domain short_code as code check (length(value) > 2) constraint prefixed check (value like 'ab%');
create domain price as numeric(5, 2) check (value > 0) check (value <> 13);
