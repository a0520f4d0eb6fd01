create type rating as enum ('G', 'PG', 'R');
create table film (id int primary key, rating rating not null);
