with recursive used (oid) as (
    select a.atttypid
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any (?)
        and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and a.attnum > 0
        and not a.attisdropped
    union
    select case when t.typtype = 'd' then t.typbasetype else t.typelem end
    from used
    join pg_catalog.pg_type t on t.oid = used.oid
    where t.typtype = 'd' or t.typelem <> 0
)
select
    t.oid::bigint as type,
    n.nspname as schema,
    t.typname as name,
    t.typtype::text as kind,
    array(
        select l.enumlabel from pg_catalog.pg_enum l where l.enumtypid = t.oid order by l.enumsortorder)::text[] as labels,
    pg_catalog.format_type(b.oid, t.typtypmod) as type_sql,
    coalesce(en.nspname, bn.nspname) as type_schema,
    coalesce(e.typname, b.typname) as type_name,
    coalesce(e.typtype, b.typtype)::text as type_kind,
    t.typtypmod as type_modifier,
    e.oid is not null as type_array,
    cn.nspname as collation_schema,
    co.collname as collation_name,
    t.typnotnull as not_null,
    pg_catalog.pg_get_expr(t.typdefaultbin, 0) as expression,
    d.description as comment
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
left join pg_catalog.pg_type b on b.oid = t.typbasetype
left join pg_catalog.pg_namespace bn on bn.oid = b.typnamespace
left join pg_catalog.pg_type e on e.oid = b.typelem and e.typarray = b.oid
left join pg_catalog.pg_namespace en on en.oid = e.typnamespace
left join pg_catalog.pg_collation co on co.oid = t.typcollation and t.typcollation <> b.typcollation
left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
left join pg_catalog.pg_description d
    on d.objoid = t.oid and d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objsubid = 0
where t.typtype in ('e', 'd')
    and (
        t.oid in (select used.oid from used)
        or n.nspname = any (?)
            -- What an extension brought along matters only where a column uses it.
            and not exists (
                select from pg_catalog.pg_depend x
                where x.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and x.objid = t.oid and x.deptype = 'e'))
order by n.nspname, t.typname
