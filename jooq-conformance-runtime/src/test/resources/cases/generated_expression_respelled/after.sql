alter table person alter column whole set expression as (((first || ' '::text) || last));
