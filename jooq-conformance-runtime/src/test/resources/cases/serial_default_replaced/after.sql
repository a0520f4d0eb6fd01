alter table film alter column id set default 7;
drop sequence film_id_seq;
