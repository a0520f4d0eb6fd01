alter table film drop constraint film_pkey;
alter table film add constraint film_pkey unique (id);
