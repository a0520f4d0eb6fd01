select distinct
    g.relation::bigint as relation,
    case when g.grantee = 0 then 'public' else pg_catalog.pg_get_userbyid(g.grantee)::text end as role,
    g.privilege,
    g.attribute
from (
    select c.oid, acl.grantee, acl.privilege_type, null, c.relowner, c.relnamespace
    from pg_catalog.pg_class c
    cross join lateral pg_catalog.aclexplode(c.relacl) acl
    where c.relkind in ('r', 'p', 'v', 'm', 'f')
    union all
    select c.oid, acl.grantee, acl.privilege_type, a.attname, c.relowner, c.relnamespace
    from pg_catalog.pg_class c
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attacl is not null
    cross join lateral pg_catalog.aclexplode(a.attacl) acl
    where c.relkind in ('r', 'p', 'v', 'm', 'f')
) g (relation, grantee, privilege, attribute, owner, namespace)
join pg_catalog.pg_namespace n on n.oid = g.namespace
where n.nspname = any (?)
    and g.grantee <> g.owner
    and g.privilege in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
order by relation, role, g.privilege, g.attribute
