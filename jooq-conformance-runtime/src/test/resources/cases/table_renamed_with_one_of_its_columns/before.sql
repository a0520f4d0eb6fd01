create table film (id serial primary key, title text not null, length int constraint lasts check (length > 0),
    loud text generated always as (upper(title)) stored);
create index film_by_title on film (title);
create table rental (film int references film, title text);
create view titles as select title from film;
