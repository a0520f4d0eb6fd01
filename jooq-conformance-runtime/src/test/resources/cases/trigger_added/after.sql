create trigger film_touch before update on film for each row execute function touch();
