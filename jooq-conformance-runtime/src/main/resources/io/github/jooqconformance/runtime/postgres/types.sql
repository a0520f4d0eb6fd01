with recursive used (oid) as (
    select a.atttypid
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any (?)
        and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
        and a.attnum > 0
        and not a.attisdropped
    union
    select t.oid
    from pg_catalog.pg_type t
    join pg_catalog.pg_namespace n on n.oid = t.typnamespace
    where n.nspname = any (?) and t.typtype in ('d', 'r')
    union
    select part.oid
    from used
    join pg_catalog.pg_type t on t.oid = used.oid
    cross join lateral (
        select t.typbasetype where t.typtype = 'd'
        union all
        select t.typelem where t.typelem <> 0
        union all
        select r.rngsubtype from pg_catalog.pg_range r where r.rngtypid = t.oid
        union all
        select r.rngtypid from pg_catalog.pg_range r where r.rngmultitypid = t.oid
        union all
        select a.atttypid
        from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid
        where c.oid = t.typrelid and c.relkind = 'c' and a.attnum > 0 and not a.attisdropped) part (oid)
), chosen as materialized (
    select t.oid
    from pg_catalog.pg_type t
    join pg_catalog.pg_namespace n on n.oid = t.typnamespace
    left join pg_catalog.pg_class c on c.oid = t.typrelid
    where (t.typtype in ('e', 'd', 'r') or c.relkind = 'c')
        and n.nspname <> 'pg_catalog'
        and t.oid in (
            select used.oid
            from used
            union all
            select o.oid
            from pg_catalog.pg_type o
            join pg_catalog.pg_namespace n on n.oid = o.typnamespace
            where n.nspname = any (?)
                -- What an extension brought along matters only where a column uses it.
                and not exists (
                    select from pg_catalog.pg_depend x
                    where x.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and x.objid = o.oid and x.deptype = 'e'))
)
select
    t.oid::bigint as type_oid,
    n.nspname as schema,
    t.typname as name,
    t.typtype::text as kind,
    array(
        select l.enumlabel from pg_catalog.pg_enum l where l.enumtypid = t.oid order by l.enumsortorder)::text[] as labels,
    case t.typtype
        when 'd' then t.typbasetype || ':' || t.typtypmod || ':'
            || case when t.typcollation <> b.typcollation then t.typcollation else 0 end
        when 'r' then r.rngsubtype || ':-1:' || case when r.rngcollation <> s.typcollation then r.rngcollation else 0 end
    end as type,
    t.typnotnull as not_null,
    pg_catalog.pg_get_expr(t.typdefaultbin, 0) as expression,
    attributes.names as attributes,
    attributes.types as attribute_types,
    attributes.comments as attribute_comments,
    case when not o.opcdefault then o.opcname end as operator_class_name,
    case when not o.opcdefault then opn.nspname end as operator_class_schema,
    cp.proname as canonical_name,
    cpn.nspname as canonical_schema,
    dp.proname as difference_name,
    dpn.nspname as difference_schema,
    m.typname as multirange_name,
    mn.nspname as multirange_schema,
    (
        select d.description
        from pg_catalog.pg_description d
        where d.objoid = t.oid and d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objsubid = 0) as comment
from chosen
join pg_catalog.pg_type t on t.oid = chosen.oid
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
left join pg_catalog.pg_type b on b.oid = t.typbasetype
left join pg_catalog.pg_class c on c.oid = t.typrelid
left join lateral (
    select
        array_agg(a.attname order by a.attnum)::text[] as names,
        array_agg(
            a.atttypid || ':' || a.atttypmod || ':'
                || case when a.attcollation <> y.typcollation then a.attcollation else 0 end
            order by a.attnum) as types,
        array_agg(
            (
                select x.description
                from pg_catalog.pg_description x
                where x.objoid = c.oid and x.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and x.objsubid = a.attnum)
            order by a.attnum) as comments
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_type y on y.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) attributes on c.relkind = 'c'
left join pg_catalog.pg_range r on r.rngtypid = t.oid
left join pg_catalog.pg_type s on s.oid = r.rngsubtype
left join pg_catalog.pg_opclass o on o.oid = r.rngsubopc
left join pg_catalog.pg_namespace opn on opn.oid = o.opcnamespace
left join pg_catalog.pg_proc cp on cp.oid = r.rngcanonical
left join pg_catalog.pg_namespace cpn on cpn.oid = cp.pronamespace
left join pg_catalog.pg_proc dp on dp.oid = r.rngsubdiff
left join pg_catalog.pg_namespace dpn on dpn.oid = dp.pronamespace
left join pg_catalog.pg_type m on m.oid = r.rngmultitypid
left join pg_catalog.pg_namespace mn on mn.oid = m.typnamespace
-- Without its own row, nothing is known of a range.
where t.typtype <> 'r' or r.rngtypid is not null
order by n.nspname, t.typname
