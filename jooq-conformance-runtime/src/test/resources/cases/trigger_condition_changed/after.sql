create or replace trigger film_touch before update on film for each row when (new.title is distinct from old.title) execute function touch();
