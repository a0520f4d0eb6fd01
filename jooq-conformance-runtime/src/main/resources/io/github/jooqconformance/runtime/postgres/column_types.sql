select
    u.type || ':' || u.modifier || ':' || u.collation as type,
    pg_catalog.format_type(u.type, u.modifier) as type_sql,
    coalesce(en.nspname, tn.nspname) as type_schema,
    coalesce(e.typname, t.typname) as type_name,
    coalesce(e.typtype, t.typtype)::text as type_kind,
    u.modifier as type_modifier,
    e.oid is not null as type_array,
    cn.nspname as collation_schema,
    co.collname as collation_name
from (
    select
        a.atttypid as type,
        a.atttypmod as modifier,
        case when a.attcollation <> t.typcollation then a.attcollation else 0 end as collation
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_type t on t.oid = a.atttypid
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where (n.nspname = any (?) and c.relkind in ('r', 'p', 'v', 'm', 'f')
            -- A composite type, a domain or a range may live in any schema, if a column uses it.
            or c.relkind = 'c')
        and a.attnum > 0
        and not a.attisdropped
    union
    select t.typbasetype, t.typtypmod, case when t.typcollation <> b.typcollation then t.typcollation else 0 end
    from pg_catalog.pg_type t
    join pg_catalog.pg_type b on b.oid = t.typbasetype
    union
    select r.rngsubtype, -1, case when r.rngcollation <> s.typcollation then r.rngcollation else 0 end
    from pg_catalog.pg_range r
    join pg_catalog.pg_type s on s.oid = r.rngsubtype) u
join pg_catalog.pg_type t on t.oid = u.type
join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
-- int2vector and oidvector have an element type, but are not its array type.
left join pg_catalog.pg_type e on e.oid = t.typelem and e.typarray = t.oid
left join pg_catalog.pg_namespace en on en.oid = e.typnamespace
left join pg_catalog.pg_collation co on co.oid = u.collation
left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
order by u.type, u.modifier, u.collation
