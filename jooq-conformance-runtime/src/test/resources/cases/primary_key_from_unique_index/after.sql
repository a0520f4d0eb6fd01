alter table film add constraint film_id primary key using index film_id;
