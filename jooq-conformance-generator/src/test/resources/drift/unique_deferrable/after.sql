alter table film drop constraint film_title_key;
alter table film add constraint film_title_key unique (title) deferrable initially deferred;
