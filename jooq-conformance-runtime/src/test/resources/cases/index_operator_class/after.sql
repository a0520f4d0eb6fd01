drop index film_title;
create index film_title on film (title text_pattern_ops);
