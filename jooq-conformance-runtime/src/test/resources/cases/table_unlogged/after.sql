alter table film_cache set unlogged;
