alter table film add constraint film_pkey primary key (id);
