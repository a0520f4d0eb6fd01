select
    t.tgrelid::bigint as relation,
    t.tgname as name,
    pg_catalog.pg_get_triggerdef(t.oid, false) as definition,
    t.tgenabled::text as firing,
    (
        select d.description
        from pg_catalog.pg_description d
        where d.objoid = t.oid and d.classoid = 'pg_catalog.pg_trigger'::pg_catalog.regclass and d.objsubid = 0) as comment
from pg_catalog.pg_trigger t
join pg_catalog.pg_class c on c.oid = t.tgrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where n.nspname = any (?)
    and not t.tgisinternal
    -- A partition has a copy of each trigger of its parent.
    and t.tgparentid = 0
    and not exists (
        select from pg_catalog.pg_depend e
        where e.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass and e.objid = t.oid and e.deptype = 'e')
order by t.tgrelid, t.tgname
