create type rating as enum ('G', 'R');
create table film (rating rating);
