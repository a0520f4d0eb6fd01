create table film (id int primary key, title text);
comment on column film.title is 'as on the cover';
