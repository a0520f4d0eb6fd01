create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table film (id int, title text);
create trigger film_touch before update on film for each row execute function touch();
