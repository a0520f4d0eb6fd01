alter table film alter column extra type jsonb;
