select
    i.indrelid::bigint as relation,
    coalesce(k.conname, ic.relname) as name,
    am.amname as method,
    keys.expressions,
    keys.operator_classes,
    keys.operator_class_schemas,
    keys.operator_class_options,
    keys.collations,
    keys.collation_schemas,
    keys.orders,
    case when i.indnkeyatts < i.indnatts then array(
        select a.attname
        from unnest(i.indkey::int2[]) with ordinality as key (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = key.attnum
        where key.position > i.indnkeyatts
        order by key.position)::text[] end as included,
    case when i.indpred is not null then coalesce(pg_catalog.pg_get_expr(i.indpred, i.indrelid), '') end as predicate,
    i.indisunique as is_unique,
    not i.indisvalid as is_invalid,
    (select indnullsnotdistinct from (select i.*) s) as nulls_not_distinct,
    k.oid is not null as is_exclusion,
    case when k.oid is not null then array(
        select case
            when n.nspname = 'pg_catalog' then o.oprname::text
            else 'operator(' || quote_ident(n.nspname) || '.' || o.oprname || ')'
        end
        from unnest(k.conexclop) with ordinality as key (operator, position)
        join pg_catalog.pg_operator o on o.oid = key.operator
        join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
        order by key.position) end as operators,
    coalesce(k.condeferrable, false) as is_deferrable,
    coalesce(k.condeferred, false) as is_deferred,
    coalesce(
        (
            select d.description
            from pg_catalog.pg_description d
            where d.objoid = k.oid and d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and d.objsubid = 0),
        (
            select d.description
            from pg_catalog.pg_description d
            where d.objoid = i.indexrelid and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objsubid = 0))
        as comment
from pg_catalog.pg_index i
-- What an older server lacks: the unqualified name in the sub-select above means the catalog's own column where there is one, else this.
cross join (select false as indnullsnotdistinct) older
join pg_catalog.pg_class ic on ic.oid = i.indexrelid
join pg_catalog.pg_class c on c.oid = i.indrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_am am on am.oid = ic.relam
left join pg_catalog.pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype = 'x'
cross join lateral (
    select
        array_agg(pg_catalog.pg_get_indexdef(i.indexrelid, ka.attnum, false) order by ka.attnum) as expressions,
        array_agg(case when u.is_told then o.opcname end order by ka.attnum)::text[] as operator_classes,
        array_agg(case when u.is_told then oc.nspname end order by ka.attnum)::text[] as operator_class_schemas,
        array_agg(array_to_string(ka.attoptions, e'\n') order by ka.attnum) as operator_class_options,
        array_agg(case when u.is_collated then co.collname end order by ka.attnum)::text[] as collations,
        array_agg(case when u.is_collated then cn.nspname end order by ka.attnum)::text[] as collation_schemas,
        array_agg(
            case i.indoption[ka.attnum - 1] & 3
                when 0 then ''
                when 1 then 'desc nulls last'
                when 2 then 'nulls first'
                else 'desc'
            end
            order by ka.attnum) as orders
    from pg_catalog.pg_attribute ka
    join pg_catalog.pg_opclass o on o.oid = i.indclass[ka.attnum - 1]
    join pg_catalog.pg_namespace oc on oc.oid = o.opcnamespace
    left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[ka.attnum - 1]
    left join pg_catalog.pg_collation co on co.oid = i.indcollation[ka.attnum - 1]
    left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
    cross join lateral (
        select
            not o.opcdefault or ka.attoptions is not null as is_told,
            -- An expression has no collation of its own to compare with, but the database's default one.
            co.oid is distinct from coalesce(a.attcollation, 100) as is_collated) u
    where ka.attrelid = i.indexrelid and ka.attnum <= i.indnkeyatts) keys
where n.nspname = any (?)
    and c.relkind in ('r', 'p', 'm', 'f')
    -- The index of a key is told with the key.
    and not exists (
        select from pg_catalog.pg_constraint p where p.conindid = i.indexrelid and p.contype in ('p', 'u'))
order by i.indrelid, ic.relname
