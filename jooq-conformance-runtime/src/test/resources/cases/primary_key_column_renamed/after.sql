alter table film rename column id to film_id;
