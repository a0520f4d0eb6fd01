create type rating as enum ('G', 'PG', 'R');
create domain year as int check (value between 1888 and 2100);
create table language (id int generated always as identity primary key, name varchar(50) not null unique);
create table film (
    id bigint generated always as identity primary key,
    title varchar(255) not null,
    language_id int not null references language on delete restrict,
    release_year year,
    rating rating not null default 'G',
    rate numeric(6, 2) not null default 4.99 check (rate > 0),
    tags text[] not null default '{}'
);
create index film_title_idx on film (title);
