alter table film alter column extra set default '{}'::jsonb;
