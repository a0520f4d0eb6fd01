create schema "Other One";

create type mood as enum ('sad', 'it''s ok', 'hap,py');
create domain positive as integer default 1 constraint above_zero check (value > 0);
create domain small as positive check (value < 100) not null;
create domain email as text check (value ~ '^[^@]+@[^@]+$');
create domain moods as mood[] check (cardinality(value) < 4);
create type pair as (a integer, b text collate "C", c mood);
create type span as range (subtype = numeric);
create type "Other One".level as enum ('low', 'high');

create sequence "Other One".numbers as smallint increment by -2 maxvalue 10 minvalue -100 start with 10 cycle;

-- A tree of partitions of all kinds, with what partitions inherit.
create table visit (
    id bigint generated always as identity,
    day date not null default current_date,
    country text not null default 'PL',
    number integer not null default nextval('"Other One".numbers'),
    size small,
    mood mood default 'sad',
    note text constraint noted check (note <> ''),
    twice integer generated always as (number * 2) stored,
    primary key (id, day, country),
    unique (number, day, country),
    constraint in_order check (number > 0 and (note is null or length(note) < 100))
) partition by range (day);
create index visit_note on visit (lower(note), day desc nulls last) where note is not null;
create table visit_2023 partition of visit for values from ('2023-01-01') to ('2024-01-01');
create table visit_2024 partition of visit for values from ('2024-01-01') to ('2025-01-01') partition by list (country);
create table visit_2024_mid partition of visit_2024 for values in ('PL', 'CZ', 'it''s');
create table visit_2024_rest partition of visit_2024 default;
create table visit_old partition of visit for values from (minvalue) to ('2023-01-01');
create table attached (
    note text, id bigint not null, mood mood default 'sad', day date not null, country text not null, number integer not null, size small,
    twice integer generated always as (number * 2) stored,
    constraint noted check (note <> ''), constraint in_order check (number > 0 and (note is null or length(note) < 100)));
alter table visit attach partition attached for values from ('2025-01-01') to ('2026-01-01');
create table buckets (a integer, b text, primary key (a, b)) partition by hash (a, b);
create table buckets_0 partition of buckets for values with (modulus 2, remainder 0);
create table buckets_1 partition of buckets for values with (modulus 2, remainder 1);
create table by_expression (a integer, b text) partition by list ((lower(b)));
create table by_expression_x partition of by_expression for values in ('x', null);
create table by_mood (a mood, b timestamptz) partition by list (a);
create table by_mood_sad partition of by_mood for values in ('it''s ok', 'sad');
create table by_two (a integer, b numeric(6, 2)) partition by range (a, b);
create table by_two_1 partition of by_two for values from (minvalue, minvalue) to (10, 2.50);
create table by_two_2 partition of by_two for values from (10, 2.50) to (maxvalue, maxvalue);
create table referring (visit bigint, day date, country text, foreign key (visit, day, country) references visit on delete cascade);
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger touched before update of note on visit for each row when (new.note is distinct from old.note) execute function touch();

-- Children by inheritance.
create table media (id serial primary key, title text not null constraint titled check (title <> ''), year integer default 2000);
create table "Priced Thing" (price numeric(8, 2) not null default 0, year integer);
create table film (length integer not null, primary key (id)) inherits (media, "Priced Thing");
create table "short film" () inherits (film);
alter table "short film" alter column length set default 10;
create index film_title on film (title);

-- Columns of every sort.
create table sorts (
    id uuid primary key default gen_random_uuid(),
    "Größe" numeric(10, 0) default 1.50,
    "quo""te" varchar(20) default 'en'::text,
    tags text[] default '{}',
    more text[] not null default array['a', 'b'],
    mails email[] default array[]::text[],
    feelings moods default '{sad}',
    pairs pair[],
    pair pair default row(1, 'x', 'sad'),
    span span default '[1,2)',
    spans span_multirange,
    at timestamptz(3) default (now() at time zone 'utc'),
    made timestamp not null default current_timestamp,
    due date default current_date + 7,
    lasting interval day to second(2) default '1 day 02:00',
    flags bit varying(8) default b'101',
    raw bytea default '\xdeadbeef',
    doc jsonb default '{"a": [1, 2]}',
    ip inet default '10.0.0.1/8',
    login name default current_user,
    area numeric generated always as (round("Größe" * 3.14, 2)) stored,
    kind "Other One".level default 'low',
    flag boolean not null default (not false),
    exclude using gist (span with &&) where (flag),
    unique ("Größe", "quo""te") deferrable initially deferred,
    check ("quo""te" in ('en', 'de') and "Größe" between 1 and 10 or flag is not true),
    check (case when flag then at > '2020-01-01' else coalesce("Größe", 0) % 2 = 0 end),
    check (doc ->> 'a' ~* '^[a-z]+' and cardinality(tags) < 3 and 'x' = any (tags)),
    check (extract(year from due) > 2000 and position('x' in "quo""te") = 0 and trim(both from "quo""te") <> ''),
    check (substring("quo""te" from 1 for 2) similar to '[a-z]%' and "quo""te" not like '%\_%' escape '\')
);
create index on sorts using gin (tags, doc jsonb_path_ops);
create index on sorts (("Größe" + 1), (lower("quo""te") || 'x') collate "C" text_pattern_ops) include (flag) where kind = 'low' and tags <> '{}';
create unique index on sorts (coalesce("quo""te", ''), (at at time zone 'utc'));
create statistics sorts_figures on "Größe", flag from sorts;
alter table sorts enable row level security;
create policy mine on sorts for update to public using (login = current_user and flag) with check ("Größe" > 0 or kind in ('low', 'high'));
comment on table sorts is E'It''s "here"\nand there';
comment on column sorts."Größe" is 'size';

create table "Other One".sorts (id uuid references public.sorts on update cascade on delete set null deferrable, n integer, foreign key (n) references "Other One".sorts (n), unique (n));

-- Views that PostgreSQL prints differently from version to version.
create view titles as select f.id, m.title as "Title", f.length + 1 as l from film f join media m using (id) where m.title like 'a%' or f.price > 2.5;
create view counted as
    with recursive tree as (select id, 1 as depth from sorts where flag union all select s.id, depth + 1 from sorts s join tree t on t.id = s.id)
    select depth, count(*) filter (where depth > 1) as n, array_agg(id order by id desc) as ids, max(depth) over () as top
    from tree group by depth having count(*) > 1 order by depth nulls first limit 10;
create view odd as
    select distinct on (kind) s.*, x.n as number, (select count(*) from film where film.length = x.n) as films
    from sorts s left join lateral unnest(array[1, 2]) with ordinality as x(n, o) on true, generate_series(1, 3) g
    where exists (select from film where length > 1) and s.at > now() - interval '1 day' and s.kind not in ('low');
create materialized view summed as select country, sum(number) as total from visit where day >= date '2024-01-01' group by rollup (country);
create unique index on summed (country);

create function total(in integer, variadic rest numeric[] default array[1.5], out sum numeric) language sql immutable strict as 'select 1.0';
create procedure "Do It"(inout a text default 'x') language plpgsql as 'begin end';
create function rows_of(mood default 'sad') returns table (id integer, "Title" text) language sql security definer as 'select 1, ''a''';
create aggregate best(integer) (sfunc = int4larger, stype = integer);
