alter table film alter column id type bigint;
alter sequence film_id_seq as bigint;
