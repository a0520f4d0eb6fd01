alter table film rename to movie;
