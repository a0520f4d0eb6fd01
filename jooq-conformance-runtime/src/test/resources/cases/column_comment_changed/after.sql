comment on column film.title is 'as on the poster';
