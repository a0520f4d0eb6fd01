create type rating as enum ('G', 'PG');
create table film (id int primary key, rating rating default 'G');
