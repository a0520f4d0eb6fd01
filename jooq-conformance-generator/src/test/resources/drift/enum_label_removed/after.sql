alter table film alter column rating type text;
drop type rating;
create type rating as enum ('G', 'PG');
alter table film alter column rating type rating using rating::rating;
