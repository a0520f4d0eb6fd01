create type rating as enum ('G', 'PG');
create table film (rating rating);
