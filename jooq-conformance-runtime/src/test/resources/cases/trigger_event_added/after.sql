create or replace trigger film_touch before insert or update on film for each row execute function touch();
