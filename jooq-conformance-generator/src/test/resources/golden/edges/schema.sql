-- Shapes of tables at the edges of what classes can be.
create table no_columns ();

create table no_key (value int);

create table only_generated (
    id int generated always as identity,
    twice int generated always as (2) stored
);

create table visit (
    day date not null,
    page varchar(100) not null check (page like '/%'),
    hits int not null default 0,
    primary key (day, page)
) partition by range (day);
create table visit_2026 partition of visit for values from ('2026-01-01') to ('2027-01-01');

create materialized view visit_total as
select page, sum(hits) as hits, count(*) from visit group by page with data;

create unique index visit_total_page_key on visit_total (page);

create view nothing_known as select null as unknown, 1 as one;

create table person (name text not null);
create table employee (boss text) inherits (person);
