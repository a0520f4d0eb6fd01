select
    n.nspname as schema,
    c.relname as name,
    pg_catalog.format_type(s.seqtypid, null) as type,
    s.seqstart as start,
    s.seqincrement as increment,
    s.seqmin as minimum,
    s.seqmax as maximum,
    s.seqcache as cache,
    s.seqcycle as cycles,
    tn.nspname as table_schema,
    tc.relname as table_name,
    a.attname as column_name,
    coalesce(o.deptype = 'i', false) as is_identity,
    (
        select d.description
        from pg_catalog.pg_description d
        where d.objoid = c.oid and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objsubid = 0) as comment
from pg_catalog.pg_sequence s
join pg_catalog.pg_class c on c.oid = s.seqrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
-- A sequence has one owner at most; the limit keeps planners without statistics from pairing everything first.
left join lateral (
    select o.refobjid, o.refobjsubid, o.deptype
    from pg_catalog.pg_depend o
    where o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and o.objid = c.oid and o.objsubid = 0
        and o.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and o.refobjsubid > 0 and o.deptype in ('a', 'i')
    limit 1) o on true
left join pg_catalog.pg_class tc on tc.oid = o.refobjid
left join pg_catalog.pg_namespace tn on tn.oid = tc.relnamespace
left join pg_catalog.pg_attribute a on a.attrelid = o.refobjid and a.attnum = o.refobjsubid
where n.nspname = any (?)
    and not exists (
        select from pg_catalog.pg_depend e
        where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e')
order by n.nspname, c.relname
