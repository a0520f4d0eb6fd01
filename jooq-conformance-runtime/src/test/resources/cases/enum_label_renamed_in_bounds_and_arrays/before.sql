create type rating as enum ('G', 'it''s, {PG}', 'null');
create table film (rating rating, others rating[] default '{G,"it''s, {PG}",NULL,"null"}', id int) partition by list (rating);
create table film_pg partition of film for values in ('it''s, {PG}', 'G') partition by range (id, rating);
create table film_pg_first partition of film_pg for values from (1, 'G') to (100, 'it''s, {PG}');
create table film_null partition of film for values in ('null', null);
create table genre (name text) partition by list (name);
create table genre_null partition of genre for values in ('null');
