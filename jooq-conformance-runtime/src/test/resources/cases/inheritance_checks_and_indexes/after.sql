alter table media add constraint titled check (title <> '');
alter table media alter column title set not null;
create index media_title on media (title);
create index film_title on film (title);
