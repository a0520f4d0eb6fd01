drop index film_pg;
alter table film drop constraint film_rating_check, alter rating drop default;
alter table film alter id type numeric, alter code type varchar(3), alter rating type text;
alter table film add constraint film_rating_check check (rating <> 'G'), alter rating set default 'PG';
create index film_pg on film (id) where rating = 'PG';
