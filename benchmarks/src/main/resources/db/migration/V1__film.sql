create type rating as enum ('G', 'PG', 'PG-13', 'R');

create domain year as integer check (value between 1901 and 2155);

create table film (
    film_id integer generated always as identity primary key,
    title varchar(255) not null check (title <> ''),
    description text,
    release_year year,
    language_id smallint not null,
    rental_duration smallint not null check (rental_duration > 0),
    rental_rate numeric(4, 2) not null check (rental_rate >= 0),
    length smallint check (length > 0),
    rating rating,
    status varchar(10) not null check (status in ('draft', 'active', 'retired')),
    contact text check (contact ~ '^[a-z0-9._]+@[a-z0-9-]+\.[a-z]+$'),
    last_update timestamptz not null,
    check (status <> 'active' or release_year is not null)
);
