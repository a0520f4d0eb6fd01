select
    k.conrelid::bigint as relation,
    k.contypid::bigint as domain,
    k.conname as name,
    k.contype::text as kind,
    array(
        select a.attname
        from unnest(k.conkey) with ordinality as key (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.attnum
        order by key.position)::text[] as columns,
    case when i.indnkeyatts < i.indnatts then array(
        select a.attname
        from unnest(i.indkey::int2[]) with ordinality as key (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.attnum
        where key.position > i.indnkeyatts
        order by key.position)::text[] end as included,
    tn.nspname as target_schema,
    tc.relname as target_name,
    case when k.contype = 'f' then array(
        select a.attname
        from unnest(k.confkey) with ordinality as key (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = key.attnum
        order by key.position)::text[] end as target_columns,
    k.confupdtype::text as on_update,
    k.confdeltype::text as on_delete,
    case when k.contype = 'f' then array(
        select a.attname
        from unnest((select confdelsetcols from (select k.*) s)) with ordinality as key (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.attnum
        order by key.position)::text[] end as set_columns,
    pg_catalog.pg_get_expr(k.conbin, k.conrelid) as expression,
    k.confmatchtype = 'f' as match_full,
    k.condeferrable as is_deferrable,
    k.condeferred as is_deferred,
    not k.convalidated as not_valid,
    not (select conenforced from (select k.*) s) as not_enforced,
    -- No other constraint can be kept from the children.
    k.connoinherit and k.contype in ('c', 'n') as no_inherit,
    (select conperiod from (select k.*) s) as without_overlaps,
    coalesce((select indnullsnotdistinct from (select i.*) s), false)
        as nulls_not_distinct,
    (
        select d.description
        from pg_catalog.pg_description d
        where d.objoid = k.oid and d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and d.objsubid = 0) as comment
from pg_catalog.pg_constraint k
-- What an older server lacks: an unqualified name in a sub-select above means the catalog's own column where there is one, else this.
cross join (select null::int2[] as confdelsetcols, true as conenforced, false as conperiod, false as indnullsnotdistinct) older
left join pg_catalog.pg_class c on c.oid = k.conrelid
left join pg_catalog.pg_type t on t.oid = k.contypid
join pg_catalog.pg_namespace n on n.oid = coalesce(c.relnamespace, t.typnamespace)
left join pg_catalog.pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
left join pg_catalog.pg_class tc on tc.oid = k.confrelid
left join pg_catalog.pg_namespace tn on tn.oid = tc.relnamespace
where (
        k.contype in ('p', 'u', 'f', 'c')
        -- A NOT NULL with the name that PostgreSQL gives says no more than the column does, nor does an inherited one;
        -- that of a domain is told with the domain, and its name is never shown.
        or k.contype = 'n'
            and k.conrelid <> 0
            and k.conislocal
            and (
                k.conname <> c.relname || '_' || (
                        select a.attname
                        from pg_catalog.pg_attribute a
                        where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) || '_not_null'
                or not k.convalidated
                or k.connoinherit
                or exists (
                    select from pg_catalog.pg_description d
                    where d.objoid = k.oid and d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass)))
    -- A domain may live in any schema, if a column uses it.
    and (n.nspname = any (?) or k.contypid <> 0)
    -- A foreign key to a partitioned table has a shadow for each of its partitions.
    and not (k.conparentid <> 0 and exists (
        select from pg_catalog.pg_constraint p where p.oid = k.conparentid and p.conrelid = k.conrelid))
order by k.conrelid, k.contypid, k.conname
