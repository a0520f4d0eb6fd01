create table film (id serial primary key, title text not null unique);
create table actor (id serial primary key, name text check (name <> ''), born date);
create index on actor (born);
create table film_actor (film int references film, actor int references actor);
create view names as select name from actor;
