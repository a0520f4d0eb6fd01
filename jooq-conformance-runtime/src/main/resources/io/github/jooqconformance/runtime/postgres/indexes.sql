select
    i.indrelid::bigint as relation,
    ic.relname as name,
    am.amname as method,
    array(
        select pg_catalog.pg_get_indexdef(i.indexrelid, k.position::int, false)
        from generate_series(1, i.indnkeyatts) as k (position)
        order by k.position) as expressions,
    array(
        select case when not o.opcdefault then o.opcname end
        from unnest(i.indclass::oid[]) with ordinality as k (opclass, position)
        join pg_catalog.pg_opclass o on o.oid = k.opclass
        order by k.position)::text[] as operator_classes,
    array(
        select case when not o.opcdefault then n.nspname end
        from unnest(i.indclass::oid[]) with ordinality as k (opclass, position)
        join pg_catalog.pg_opclass o on o.oid = k.opclass
        join pg_catalog.pg_namespace n on n.oid = o.opcnamespace
        order by k.position)::text[] as operator_class_schemas,
    array(
        select case when k.collation_oid is distinct from coalesce(a.attcollation, 100) then co.collname end
        from unnest(i.indcollation::oid[], i.indkey::int2[]) with ordinality as k (collation_oid, attnum, position)
        left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        left join pg_catalog.pg_collation co on co.oid = k.collation_oid
        where k.position <= i.indnkeyatts
        order by k.position)::text[] as collations,
    array(
        select case when k.collation_oid is distinct from coalesce(a.attcollation, 100) then n.nspname end
        from unnest(i.indcollation::oid[], i.indkey::int2[]) with ordinality as k (collation_oid, attnum, position)
        left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        left join pg_catalog.pg_collation co on co.oid = k.collation_oid
        left join pg_catalog.pg_namespace n on n.oid = co.collnamespace
        where k.position <= i.indnkeyatts
        order by k.position)::text[] as collation_schemas,
    array(
        select case k.flags & 3
            when 0 then ''
            when 1 then 'desc nulls last'
            when 2 then 'nulls first'
            else 'desc'
        end
        from unnest(i.indoption::int2[]) with ordinality as k (flags, position)
        order by k.position)::text[] as orders,
    array(
        select a.attname
        from unnest(i.indkey::int2[]) with ordinality as k (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where k.position > i.indnkeyatts
        order by k.position)::text[] as included,
    pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
    i.indisunique as is_unique,
    not i.indisvalid as is_invalid,
    (select indnullsnotdistinct from pg_catalog.pg_index s where s.indexrelid = i.indexrelid) as nulls_not_distinct
from pg_catalog.pg_index i
-- What an older server lacks: the unqualified name in the sub-select above means the catalog's own column where there is one, else this.
cross join (select false as indnullsnotdistinct) older
join pg_catalog.pg_class ic on ic.oid = i.indexrelid
join pg_catalog.pg_class c on c.oid = i.indrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_am am on am.oid = ic.relam
where n.nspname = any (?)
    and c.relkind in ('r', 'p', 'm', 'f')
    -- The index of a constraint is told with the constraint.
    and not exists (
        select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
order by i.indrelid, ic.relname
