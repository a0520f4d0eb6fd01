alter table film drop constraint film_pkey;
alter table film add primary key (id) deferrable initially deferred;
