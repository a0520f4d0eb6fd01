create function next_code() returns text language sql as $$ select 'x' $$;
create table film (id int primary key, code text default 'none');
