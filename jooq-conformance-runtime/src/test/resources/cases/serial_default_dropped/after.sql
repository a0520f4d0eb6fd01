alter table film alter column id drop default;
drop sequence film_id_seq;
