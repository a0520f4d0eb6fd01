select
    current_user::text as role,
    array(
        select r.rolname from pg_catalog.pg_roles r where pg_catalog.pg_has_role(r.oid, 'USAGE'))::text[] as memberships,
    array(
        select n.nspname from pg_catalog.pg_namespace n where pg_catalog.has_schema_privilege(n.oid, 'USAGE'))::text[]
        as schemas
