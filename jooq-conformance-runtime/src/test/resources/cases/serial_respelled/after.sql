alter table film alter column id drop default;
drop sequence film_id_seq;
create sequence film_id_seq as int owned by film.id;
alter table film alter column id set default nextval('film_id_seq'::regclass);
