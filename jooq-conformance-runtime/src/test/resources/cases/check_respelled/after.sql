alter table film drop constraint sane_length, drop constraint known_rating, drop constraint trimmed;
alter table film add constraint sane_length check (((length) > 0) and (length < 999)), add constraint known_rating check (rating = any (array['G'::text, 'PG'::text])), add constraint trimmed check ((title = btrim(title)));
