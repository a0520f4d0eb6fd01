create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table film (id int, title text);
create view titles as select title from film;
