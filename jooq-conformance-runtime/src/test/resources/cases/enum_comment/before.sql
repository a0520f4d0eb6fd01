create type rating as enum ('G', 'PG');
