create table film (id int primary key);
comment on table film is 'old';
