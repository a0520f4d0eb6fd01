create type rating as enum ('G', 'PG', 'R');
create table film (id int generated always as identity primary key, title text not null, rating rating default 'G', price numeric(6, 2) check (price > 0));
create index film_title on film (title);
create table inventory (id int primary key, film_id int not null references film);
comment on table film is 'Everything we lend';
