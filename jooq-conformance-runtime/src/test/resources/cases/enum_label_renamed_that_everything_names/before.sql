create type rating as enum ('G', 'it''s PG', 'R');
create domain grown as rating check (value <> 'it''s PG') default 'it''s PG';
create table film (id int primary key, rating rating default 'it''s PG', others rating[] default array['G', 'it''s PG']::rating[], grown grown, title text generated always as (case when rating = 'it''s PG' then 'a' else 'b' end) stored, check (rating <> 'it''s PG' or id > 0));
create index film_pg on film (id) where rating = 'it''s PG';
create view pg as select id from film where rating = 'it''s PG';
