create table film (id int primary key, title varchar(80), tags varchar(20)[], name_length int generated always as (length(title)) stored, exclude using btree (lower(title) with =) where (title <> ''));
create index film_lower on film (lower(title)) where title in ('a', 'b');
create unique index film_both on film ((title || 'x'));
alter table film enable row level security;
create policy titled on film using (title <> 'x') with check (lower(title) <> '');
create function act() returns trigger language plpgsql as 'begin return new; end';
create trigger act before update on film for each row when (new.title <> 'y') execute function act();
create view titles as select upper(title) as upper_title, count(*) as films from film where title in ('a', 'b') and 'x' <> all (tags) group by upper(title);
