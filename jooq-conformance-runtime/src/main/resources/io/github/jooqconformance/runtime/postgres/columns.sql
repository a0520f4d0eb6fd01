select
    a.attrelid::bigint as relation,
    a.attname as name,
    a.atttypid || ':' || a.atttypmod || ':'
        || case when a.attcollation <> t.typcollation then a.attcollation else 0 end as type,
    a.attnotnull as not_null,
    a.attidentity::text as identity,
    a.attgenerated::text as generated,
    case
        -- The role may be kept from reading more of a default than that there is one.
        when a.atthasdef then
            case when ad.oid is null then 'unknown' else coalesce(pg_catalog.pg_get_expr(ad.adbin, ad.adrelid), '') end
    end as expression,
    (
        select d.description
        from pg_catalog.pg_description d
        where d.objoid = a.attrelid and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objsubid = a.attnum) as comment
from pg_catalog.pg_attribute a
join pg_catalog.pg_class c on c.oid = a.attrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_type t on t.oid = a.atttypid
left join pg_catalog.pg_attrdef ad on ad.adrelid = a.attrelid and ad.adnum = a.attnum
where n.nspname = any (?)
    and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and a.attnum > 0
    and not a.attisdropped
order by a.attrelid, a.attnum
