-- What the README shows, and a bit of everything that an ordinary schema has.
create type rating as enum ('G', 'PG', 'PG-13', 'R', 'NC-17');
comment on type rating is 'Age rating of the MPA.';

create domain release_year as smallint
    constraint release_year_check check (value between 1888 and 2155);

create domain email as varchar(320) not null
    constraint email_form check (value ~ '^[^@\s]+@[^@\s]+$');

create table language (
    language_id smallint generated always as identity primary key,
    name varchar(50) not null constraint language_name_key unique
);

create table film (
    film_id bigint generated always as identity primary key,
    title varchar(255) not null constraint film_title_check check (length(title) > 0),
    description text,
    release_year release_year,
    language_id smallint not null references language on delete restrict,
    rental_days smallint not null default 3 check (rental_days between 1 and 30),
    rental_rate numeric(4, 2) not null default 4.99 check (rental_rate >= 0),
    replacement_cost numeric(5, 2),
    rating rating not null default 'G',
    format text not null default 'DVD' check (format in ('DVD', 'BluRay', 'VHS')),
    isan char(26) check (isan ~ '^[0-9A-F]{4}(-[0-9A-F]{4}){3}-[0-9A-Z]$'),
    tags text[] not null default '{}',
    cast_ages int[],
    extra jsonb,
    poster bytea,
    shown_from date,
    shown_until date,
    search text generated always as (lower(title)) stored,
    last_update timestamptz not null default now(),
    constraint film_cost_check check (replacement_cost > rental_rate),
    constraint film_shown_check check (shown_until is null or shown_until >= shown_from)
);
comment on table film is 'Ein Film, den man ausleihen kann – größtenteils auf Scheiben.';
comment on column film.title is 'Titel, wie er auf der Hülle steht: „Das Boot“.';
create index film_title_idx on film (title);
create unique index film_isan_key on film (isan) where isan is not null;

create table "Film Stock" (
    "shopNo" int not null,
    "copyNo" int not null,
    film_id bigint not null references film,
    "boughtAt" timestamptz(0) not null,
    "Price" numeric(8, 2),
    primary key ("shopNo", "copyNo")
);

create table rental (
    rental_id uuid primary key default gen_random_uuid(),
    shop_no int not null,
    copy_no int not null,
    customer email,
    rented daterange not null,
    late interval,
    foreign key (shop_no, copy_no) references "Film Stock" on update cascade
);

create view film_list as
select film.film_id, film.title, language.name as language, film.rating, film.tags
from film
join language using (language_id);
comment on view film_list is 'Films with the names of their languages.';
