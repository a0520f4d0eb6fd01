drop trigger film_touch on film;
drop function touch();
create function stamp() returns trigger language plpgsql as $$ begin new.title := trim(new.title); return new; end $$;
create trigger film_touch before update on film for each row execute function stamp();
