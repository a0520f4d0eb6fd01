select
    e.extname as name,
    e.extversion as version,
    n.nspname as schema
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
-- Below this limit are the objects that every database is created with.
where e.oid >= 16384
order by e.extname
