alter table film drop constraint film_rating_check;
alter table film add constraint film_rating_check check (rating = any (array['G', 'PG']));
