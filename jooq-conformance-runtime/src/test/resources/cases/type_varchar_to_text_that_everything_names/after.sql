drop view titles;
drop trigger act on film;
drop policy titled on film;
alter table film drop name_length;
alter table film alter title type text, alter tags type text[];
alter table film add name_length int generated always as (length(title)) stored;
create policy titled on film using (title <> 'x') with check (lower(title) <> '');
create trigger act before update on film for each row when (new.title <> 'y') execute function act();
create view titles as select upper(title) as upper_title, count(*) as films from film where title in ('a', 'b') and 'x' <> all (tags) group by upper(title);
