alter table film alter id drop default, alter "from sequence ''" drop default;
drop sequence film_id_seq, "film_from sequence ''_seq";
