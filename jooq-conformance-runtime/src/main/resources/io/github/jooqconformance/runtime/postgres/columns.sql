select
    a.attrelid::bigint as relation,
    a.attname as name,
    pg_catalog.format_type(a.atttypid, a.atttypmod) as type_sql,
    coalesce(en.nspname, tn.nspname) as type_schema,
    coalesce(e.typname, t.typname) as type_name,
    coalesce(e.typtype, t.typtype)::text as type_kind,
    a.atttypmod as type_modifier,
    e.oid is not null as type_array,
    cn.nspname as collation_schema,
    co.collname as collation_name,
    a.attnotnull as not_null,
    a.attidentity::text as identity,
    a.attgenerated::text as generated,
    pg_catalog.pg_get_expr(ad.adbin, ad.adrelid) as expression,
    d.description as comment
from pg_catalog.pg_attribute a
join pg_catalog.pg_class c on c.oid = a.attrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_type t on t.oid = a.atttypid
join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
-- int2vector and oidvector have an element type, but are not its array type.
left join pg_catalog.pg_type e on e.oid = t.typelem and e.typarray = t.oid
left join pg_catalog.pg_namespace en on en.oid = e.typnamespace
left join pg_catalog.pg_collation co on co.oid = a.attcollation and a.attcollation <> t.typcollation
left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
left join pg_catalog.pg_attrdef ad on ad.adrelid = a.attrelid and ad.adnum = a.attnum
left join pg_catalog.pg_description d
    on d.objoid = a.attrelid and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objsubid = a.attnum
where n.nspname = any (?)
    and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and a.attnum > 0
    and not a.attisdropped
order by a.attrelid, a.attnum
