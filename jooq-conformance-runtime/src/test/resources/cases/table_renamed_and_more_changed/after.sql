alter table film rename to movie;
alter table movie alter column title set default '-', add check (title <> '');
alter index film_by_title rename to by_title;
comment on table movie is 'what we lend';
