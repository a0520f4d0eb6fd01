alter table film add column store int references store, add column code text unique, add column note text;
create index film_store on film (store);
create unique index film_note on film (lower(note));
