create type mpaa_rating as enum ('G', 'PG', 'PG-13', 'R', 'NC-17');

create domain release_year as integer
    constraint release_year_range check (value between 1888 and 2155);

create table language (
    code char(2) primary key,
    name varchar(40) not null,

    constraint language_name_key unique (name),
    constraint language_code_iso check (code ~ '^[a-z]{2}$')
);

comment on table language is 'Sprachen, in denen Filme gedreht oder synchronisiert sind';
comment on constraint language_code_iso on language is 'must be an ISO 639-1 code';

create table film (
    film_id bigint generated always as identity primary key,
    title varchar(120) not null,
    sort_title text generated always as (lower(regexp_replace(title, '^(the|an?) ', '', 'i'))) stored,
    synopsis text,
    release_year release_year,
    language_code char(2) not null references language,
    original_language_code char(2) references language,
    rating mpaa_rating not null default 'G',
    length_minutes smallint,
    rental_rate numeric(4, 2) not null default 4.99,
    replacement_cost numeric(5, 2) not null,
    medium text not null default 'DVD',
    tags varchar(20)[] not null default '{}',
    details jsonb,
    added_at timestamptz not null default now(),

    constraint film_title_release_year_key unique (title, release_year),
    constraint film_title_not_blank check (btrim(title) <> ''),
    constraint film_length_minutes_range check (length_minutes between 1 and 1440),
    constraint film_rental_rate_not_negative check (rental_rate >= 0),
    constraint film_medium_known check (medium in ('DVD', 'Blu-ray', 'VHS')),
    constraint film_replacement_covers_rental check (replacement_cost > rental_rate)
);

comment on column film.synopsis is 'Résumé de l''intrigue, sans en révéler la fin';
comment on constraint film_title_not_blank on film is 'must not be blank';
comment on constraint film_replacement_covers_rental on film is 'A replacement must cost more than a rental';
