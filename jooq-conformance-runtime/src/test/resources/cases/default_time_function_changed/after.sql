alter table film alter column added set default clock_timestamp();
