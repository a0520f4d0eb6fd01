alter table film drop constraint film_store;
alter table film add constraint film_store foreign key (b, a) references store (a, b);
