alter table film rename to movie;
alter table movie rename column id to movie_id;
alter table movie rename column title to name;
