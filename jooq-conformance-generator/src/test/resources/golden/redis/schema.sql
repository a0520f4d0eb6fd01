-- What goes to Redis, and what does not.
create type tier as enum ('basic', 'gold');
create domain email as varchar(320) check (value like '%@%');
create collation german (provider = icu, locale = 'de', deterministic = false);
create schema archive;

create table country (
    code char(2) primary key,
    name text not null unique
);

create table customer (
    customer_id bigint generated always as identity primary key,
    uuid uuid not null default gen_random_uuid() unique,
    email email not null unique,
    first_name varchar(50) not null,
    last_name varchar(50) not null,
    born date,
    country_code char(2) references country on delete set null,
    tier tier not null default 'basic',
    credit numeric(10, 2),
    visits integer not null default 0,
    tags text[] not null default '{}',
    photo bytea,
    password_hash text not null,
    created_at timestamptz not null default now(),
    "key:{name}" text,
    unique (first_name, last_name, born),
    unique nulls not distinct (credit)
);
create index on customer (last_name);
create index on customer (created_at);
create index on customer (lower(first_name)) where tier = 'gold';
create unique index customer_key_index on customer ("key:{name}");

create table archive.customer (
    customer_id bigint primary key,
    gone_at timestamp not null
);

-- A name that means the other table, if keys were not escaped.
create table "archive.customer" (
    customer_id bigint primary key
);

create table session (
    session_id uuid primary key,
    customer_id bigint not null references customer on delete cascade,
    data jsonb not null default '{}',
    visited time[] not null,
    token text not null,
    expires interval
);

create table audit_log (
    log_id bigint primary key,
    what text
);

-- No key: PostgreSQL takes more than one text for the same.
create table word (
    word text collate german primary key
);

create table measurement (
    place double precision primary key
);

create table no_key (
    what text
);

create table price (
    amount numeric not null,
    at timestamptz not null,
    what bytea not null,
    primary key (amount, at, what)
);

create view gold as select * from customer where tier = 'gold';
create materialized view by_tier as select tier, count(*) from customer group by tier;

-- A composite type within another, and ranges.
create type spot as (latitude numeric(9, 6), longitude numeric(9, 6));
create type place as (street text, "at" spot, "open" int4multirange, "Redis ""name""" text);

create table depot (
    id int primary key,
    place place,
    former place[] not null,
    leased daterange
);
