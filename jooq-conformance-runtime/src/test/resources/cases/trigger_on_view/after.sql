create trigger titles_insert instead of insert on titles for each row execute function touch();
