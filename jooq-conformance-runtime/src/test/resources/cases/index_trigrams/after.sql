create index film_title_trgm on film using gin (title gin_trgm_ops);
