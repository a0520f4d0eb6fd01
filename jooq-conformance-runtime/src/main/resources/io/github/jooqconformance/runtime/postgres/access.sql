with locked as materialized (
    -- Nothing but a sequence may be asked for its rights, and a planner knows no order.
    select
        ad.adrelid as relation,
        array_agg(a.attname order by sn.nspname, s.relname)::text[] as columns,
        array_agg(sn.nspname order by sn.nspname, s.relname)::text[] as schemas,
        array_agg(s.relname order by sn.nspname, s.relname)::text[] as sequences
    from pg_catalog.pg_depend d
    join pg_catalog.pg_class s on s.oid = d.refobjid and s.relkind = 'S'
    join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
    join pg_catalog.pg_attrdef ad on ad.oid = d.objid
    join pg_catalog.pg_attribute a on a.attrelid = ad.adrelid and a.attnum = ad.adnum and a.attidentity = ''
    where d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
        and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
        -- Either right is enough for nextval.
        and case when s.relkind = 'S' then not pg_catalog.has_sequence_privilege(s.oid, 'USAGE, UPDATE') end
    group by ad.adrelid
)
select
    c.oid::bigint as relation,
    array(
        select p.privilege
        from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as p (privilege)
        where pg_catalog.has_table_privilege(c.oid, p.privilege)) as privileges,
    limited.privileges as column_privileges,
    limited.columns,
    locked.columns as locked_columns,
    locked.schemas as locked_schemas,
    locked.sequences as locked_sequences
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join lateral (
    select array_agg(p.privilege) as privileges, array_agg(a.attname)::text[] as columns
    from unnest(array['SELECT', 'INSERT', 'UPDATE']) as p (privilege)
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where not pg_catalog.has_table_privilege(c.oid, p.privilege)
        and pg_catalog.has_any_column_privilege(c.oid, p.privilege)
        and pg_catalog.has_column_privilege(c.oid, a.attnum, p.privilege)) limited on true
left join locked on locked.relation = c.oid
where n.nspname = any (?)
    and c.relkind in ('r', 'p', 'v', 'm', 'f')
order by c.oid
