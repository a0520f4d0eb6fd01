select
    c.oid::bigint as relation,
    n.nspname as schema,
    c.relname as name,
    c.relkind::text as kind,
    c.relispartition as is_partition,
    d.description as comment
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_description d
    on d.objoid = c.oid and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objsubid = 0
where n.nspname = any (?)
    and c.relkind in ('r', 'p', 'v', 'm', 'f')
    -- What an extension brought along is the extension's.
    and not exists (
        select from pg_catalog.pg_depend e
        where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e')
order by n.nspname, c.relname
