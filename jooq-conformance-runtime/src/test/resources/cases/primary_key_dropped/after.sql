alter table film drop constraint film_pkey;
alter table film alter column id drop not null;
