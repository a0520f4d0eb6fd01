drop type rating;
create type rating as enum ('R', 'PG', 'G');
