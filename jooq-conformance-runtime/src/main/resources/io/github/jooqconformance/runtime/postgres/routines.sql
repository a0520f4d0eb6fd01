select
    n.nspname as schema,
    p.proname as name,
    p.prokind::text as kind,
    pg_catalog.oidvectortypes(p.proargtypes) as identity,
    pg_catalog.pg_get_function_arguments(p.oid) as arguments,
    pg_catalog.pg_get_function_result(p.oid) as result,
    l.lanname as language,
    p.provolatile::text as volatility,
    p.proisstrict as is_strict,
    p.prosecdef as is_security_definer,
    case
        when p.prosqlbody is not null or p.prokind = 'a' then ''
        -- What an interpreter reads; the ends of lines depend on who ran the DDL. Not MD5, which hardened servers refuse.
        when l.lanname not in ('c', 'internal') then
            substr(encode(sha256(convert_to(replace(p.prosrc, e'\r\n', e'\n'), 'UTF8')), 'hex'), 1, 32)
        -- The name of a compiled function.
        else p.prosrc
    end as body,
    (
        select d.description
        from pg_catalog.pg_description d
        where d.objoid = p.oid and d.classoid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objsubid = 0) as comment
from pg_catalog.pg_proc p
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
join pg_catalog.pg_language l on l.oid = p.prolang
where n.nspname = any (?)
    -- What an extension or a type brought along is theirs.
    and not exists (
        select from pg_catalog.pg_depend e
        where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and e.objid = p.oid and e.deptype in ('e', 'i'))
order by n.nspname, p.proname, identity
