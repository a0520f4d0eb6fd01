select
    c.oid::bigint as relation,
    n.nspname as schema,
    c.relname as name,
    c.relkind::text as kind,
    c.relispartition as is_partition,
    (
        select coalesce(pg_catalog.pg_get_viewdef(w.ev_class), '')
        from pg_catalog.pg_rewrite w
        where w.ev_class = c.oid and w.rulename = '_RETURN' and c.relkind in ('v', 'm')) as query,
    pg_catalog.pg_get_partkeydef(c.oid) as partition_key,
    pn.nspname as parent_schema,
    p.relname as parent_name,
    case
        when c.relpartbound is not null then coalesce(pg_catalog.pg_get_expr(c.relpartbound, c.oid), '')
    end as bounds,
    array(
        select hn.nspname
        from pg_catalog.pg_inherits h
        join pg_catalog.pg_class hc on hc.oid = h.inhparent
        join pg_catalog.pg_namespace hn on hn.oid = hc.relnamespace
        where h.inhrelid = c.oid and not c.relispartition
        order by h.inhseqno)::text[] as ancestor_schemas,
    array(
        select hc.relname
        from pg_catalog.pg_inherits h
        join pg_catalog.pg_class hc on hc.oid = h.inhparent
        where h.inhrelid = c.oid and not c.relispartition
        order by h.inhseqno)::text[] as ancestor_names,
    c.relrowsecurity as row_security,
    c.relforcerowsecurity as forced_row_security,
    (
        select o.option_value
        from pg_catalog.pg_options_to_table(c.reloptions) o
        where c.relkind = 'v' and o.option_name = 'check_option') as check_option,
    (
        select o.option_value::boolean
        from pg_catalog.pg_options_to_table(c.reloptions) o
        where c.relkind = 'v' and o.option_name = 'security_barrier') as is_security_barrier,
    (
        select o.option_value::boolean
        from pg_catalog.pg_options_to_table(c.reloptions) o
        where c.relkind = 'v' and o.option_name = 'security_invoker') as is_security_invoker,
    (
        select d.description
        from pg_catalog.pg_description d
        where d.objoid = c.oid and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objsubid = 0) as comment
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_inherits i on i.inhrelid = c.oid and c.relispartition
left join pg_catalog.pg_class p on p.oid = i.inhparent
left join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
where n.nspname = any (?)
    and c.relkind in ('r', 'p', 'v', 'm', 'f')
    -- What an extension brought along is the extension's.
    and not exists (
        select from pg_catalog.pg_depend e
        where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e')
order by n.nspname, c.relname
