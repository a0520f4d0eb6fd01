comment on column film.title is null;
