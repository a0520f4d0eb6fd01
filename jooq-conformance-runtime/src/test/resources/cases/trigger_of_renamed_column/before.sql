create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table film (id int, title text);
create trigger film_touch before update of title on film for each row when (new.title <> '') execute function touch();
