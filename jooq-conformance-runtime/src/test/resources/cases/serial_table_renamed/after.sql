alter table film rename to movie;
alter sequence film_id_seq rename to movie_id_seq;
alter index film_pkey rename to movie_pkey;
