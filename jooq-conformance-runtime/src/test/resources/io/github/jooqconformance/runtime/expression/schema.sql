-- What the lines of conditions.txt and values.txt speak of. Everything works on PostgreSQL 14 to 18.
create schema app;
create type app.mood as enum ('sad', 'ok', 'it''s fine');
create type app."Odd Type" as (street text, "no" integer);
create type app.address as (line app."Odd Type", zip character varying(10));
create domain app.positive as integer check (value > 0);
create function app.is_good(text) returns boolean language sql immutable as 'select true';
create function app.sum_of(variadic integer[]) returns integer language sql immutable as 'select 1';
create function app.scaled(amount numeric, factor numeric default 1) returns numeric language sql immutable as 'select $1 * $2';
create function app.home(text) returns app.address language sql immutable as 'select null::app.address';
create function app.numbers(text) returns integer[] language sql immutable as 'select array[1]';
create function app.same(text, text) returns boolean language sql immutable as 'select $1 = $2';
create operator app.=== (leftarg = text, rightarg = text, function = app.same);
create function app.flip(boolean) returns boolean language sql immutable as 'select not $1';
create operator app.!! (rightarg = boolean, function = app.flip);
create collation app.german (provider = libc, locale = 'C');
create sequence app.counter;

create table app.sample (
  a integer, b integer, small smallint, big bigint,
  num numeric, price numeric(10,2), r real, f double precision,
  s character varying(50), s2 character varying, t text, t2 text, c character(3), n name, one "char",
  flag boolean, other_flag boolean,
  d date, ts timestamp, tz timestamptz, tm time, tmz timetz, i interval,
  u uuid, j json, jb jsonb, x xml, by bytea, bits bit(4), vb bit varying,
  ip inet, net cidr, m money, mac macaddr, v tsvector, p point, bx box,
  ia integer[], ta text[], sa character varying(10)[], na numeric[], grid integer[][],
  ir int4range, tr tstzrange, mr int4multirange,
  feel app.mood, feels app.mood[], addr app.address, pos app.positive,
  "Mixed Case" integer, "quo""te" text, "select" integer, "left" text, "position" integer, value integer,
  "zürich" text, user_name text, "a$b" text, "🐘" text
);
