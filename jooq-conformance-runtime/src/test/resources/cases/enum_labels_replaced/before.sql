create type rating as enum ('G', 'PG', 'R');
create table film (rating rating);
