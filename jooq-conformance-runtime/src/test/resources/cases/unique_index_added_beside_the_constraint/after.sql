create unique index film_code_too on film (code);
