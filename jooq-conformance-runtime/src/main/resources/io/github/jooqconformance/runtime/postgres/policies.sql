select
    p.polrelid::bigint as relation,
    p.polname as name,
    p.polcmd::text as command,
    p.polpermissive as is_permissive,
    array(
        select case when r.role = 0 then 'public' else pg_catalog.pg_get_userbyid(r.role)::text end
        from unnest(p.polroles) as r (role)) as roles,
    case when p.polqual is not null then coalesce(pg_catalog.pg_get_expr(p.polqual, p.polrelid), '') end as rows,
    case
        when p.polwithcheck is not null then coalesce(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '')
    end as new_rows,
    (
        select d.description
        from pg_catalog.pg_description d
        where d.objoid = p.oid and d.classoid = 'pg_catalog.pg_policy'::pg_catalog.regclass and d.objsubid = 0) as comment
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where n.nspname = any (?)
order by p.polrelid, p.polname
