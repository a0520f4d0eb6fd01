alter table film drop constraint film_store;
alter table film add constraint film_store foreign key (a, b) references public.store match simple on delete no action on update no action not deferrable;
