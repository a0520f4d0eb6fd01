alter table film rename to movie;
alter table movie add column director text;
