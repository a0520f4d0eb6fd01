alter table film rename constraint film_pkey to film_identity;
