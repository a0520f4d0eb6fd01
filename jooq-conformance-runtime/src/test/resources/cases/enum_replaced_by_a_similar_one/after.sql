create type mood as enum ('G', 'good');
alter table film drop column rating, add column mood mood;
drop type rating;
