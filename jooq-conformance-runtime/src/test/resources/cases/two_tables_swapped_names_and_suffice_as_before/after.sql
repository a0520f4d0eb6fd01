alter table film rename to film_old;
alter table film_next rename to film;
alter table film_old rename to film_next;
