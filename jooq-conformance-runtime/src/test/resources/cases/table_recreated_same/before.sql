create table film (id int primary key, title text not null default 'untitled');
create index film_title on film (title);
