select
    c.relname as name,
    -- An empty relation of the same columns, that of a row's writer included.
    '(select '
        || string_agg(
            'null::' || pg_catalog.format_type(a.atttypid, null) || ' as ' || quote_ident(a.attname), ', '
            order by a.attnum)
        || ', null::xid as xmin where false)' as stand_in
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid
where n.nspname = 'pg_catalog'
    and c.relname = any (?)
    and a.attnum > 0
    and not a.attisdropped
group by c.relname
order by c.relname
