create schema other;
create type rating as enum ('G', 'PG');
create domain year as int check (value > 1900) default 2000;
create type size as (width int, height int);
create table film (rating rating default 'PG', others rating[] default '{G}', year year, size size, check (rating <> 'G'), check ((size).width > year));
create view pg as select rating from film where rating = 'PG';
create function next(r rating) returns rating language sql as 'select r';
