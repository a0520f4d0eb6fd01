alter table film rename to movie;
alter sequence film_id_seq rename to movie_id_seq;
alter sequence film_number_seq rename to movie_number_seq;
alter table movie rename constraint film_pkey to movie_pkey;
alter table movie rename constraint film_titled to movie_titled;
alter table movie rename constraint film_title_key to movie_title_key;
alter index film_by_number rename to movie_by_number;
