with namespace as (
    select n.oid, n.nspname
    from pg_catalog.pg_namespace n
    where n.nspname = any (?)
), relation as (
    select c.oid, c.relname, c.relkind, c.relispartition, c.reloftype, c.relpersistence, c.relreplident, c.reloptions, c.relacl, c.reltoastrelid,
        c.relam, c.relowner, c.relispopulated,
        quote_ident(n.nspname) || '.' || quote_ident(c.relname) as identity
    from pg_catalog.pg_class c
    join namespace n on n.oid = c.relnamespace
    where not exists (
        select from pg_catalog.pg_depend e
        where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e')
), type as (
    select t.oid, t.typtype, t.typarray, t.typelem, t.typacl
    from pg_catalog.pg_type t
    join namespace n on n.oid = t.typnamespace
), object (catalog, oid) as (
    select 'pg_operator', o.oid from pg_catalog.pg_operator o join namespace n on n.oid = o.oprnamespace
    union all
    select 'pg_opclass', o.oid from pg_catalog.pg_opclass o join namespace n on n.oid = o.opcnamespace
    union all
    select 'pg_opfamily', f.oid
    from pg_catalog.pg_opfamily f
    join namespace n on n.oid = f.opfnamespace
    -- An operator class that is put into no family gets one of its own name.
    where not exists (
        select from pg_catalog.pg_opclass o
        where o.opcfamily = f.oid and o.opcname = f.opfname and o.opcnamespace = f.opfnamespace)
    union all
    select 'pg_collation', o.oid from pg_catalog.pg_collation o join namespace n on n.oid = o.collnamespace
    union all
    select 'pg_conversion', o.oid from pg_catalog.pg_conversion o join namespace n on n.oid = o.connamespace
    union all
    select 'pg_ts_config', o.oid from pg_catalog.pg_ts_config o join namespace n on n.oid = o.cfgnamespace
    union all
    select 'pg_ts_dict', o.oid from pg_catalog.pg_ts_dict o join namespace n on n.oid = o.dictnamespace
    union all
    select 'pg_ts_parser', o.oid from pg_catalog.pg_ts_parser o join namespace n on n.oid = o.prsnamespace
    union all
    select 'pg_ts_template', o.oid from pg_catalog.pg_ts_template o join namespace n on n.oid = o.tmplnamespace
    union all
    select 'pg_statistic_ext', o.oid from pg_catalog.pg_statistic_ext o join namespace n on n.oid = o.stxnamespace
    union all
    select 'pg_type', t.oid
    from type t
    where t.typtype in ('b', 'p')
        and not exists (select from pg_catalog.pg_type e where e.oid = t.typelem and e.typarray = t.oid)
    union all
    select 'pg_rewrite', w.oid
    from pg_catalog.pg_rewrite w
    join relation r on r.oid = w.ev_class
    where w.rulename <> '_RETURN'
    union all
    select 'pg_cast', k.oid
    from pg_catalog.pg_cast k
    where k.castsource in (select oid from type) or k.casttarget in (select oid from type)
    union all
    select 'pg_transform', t.oid from pg_catalog.pg_transform t where t.trftype in (select oid from type)
    union all
    -- Those of no schema are of all.
    select 'pg_default_acl', a.oid
    from pg_catalog.pg_default_acl a
    where a.defaclnamespace = 0 or a.defaclnamespace in (select oid from namespace)
    union all
    select 'pg_event_trigger', t.oid from pg_catalog.pg_event_trigger t
    union all
    select 'pg_language', l.oid from pg_catalog.pg_language l where l.oid >= 16384
    union all
    select 'pg_am', a.oid from pg_catalog.pg_am a where a.oid >= 16384
    union all
    select 'pg_foreign_server', f.ftserver from pg_catalog.pg_foreign_table f join relation r on r.oid = f.ftrelid
), property (kind, name) as (
    select
        'publication', quote_ident(p.pubname)
    from pg_catalog.pg_publication_tables p
    join namespace n on n.nspname = p.schemaname
    union all
    select 'user mapping', quote_ident(m.usename) || ' on server ' || quote_ident(m.srvname)
    from pg_catalog.pg_user_mappings m
    where m.srvid in (
        select f.ftserver from pg_catalog.pg_foreign_table f join relation r on r.oid = f.ftrelid)
    union all
    select 'security label', l.provider || ' on ' || o.type || ' ' || o.identity
    from pg_catalog.pg_seclabel l
    cross join lateral pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid) o
    where l.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and l.objoid in (select oid from relation)
        or o.schema in (select nspname from namespace)
    union all
    select 'typed table', r.identity from relation r where r.reloftype <> 0
    union all
    select case r.relkind when 'S' then 'unlogged sequence' else 'unlogged table' end, r.identity
    from relation r
    where r.relpersistence = 'u'
        and r.relkind in ('r', 'p', 'S')
        -- Since PostgreSQL 15, the sequence of an unlogged table's column is unlogged, too.
        and not exists (
            select from pg_catalog.pg_depend d
            join relation t on t.oid = d.refobjid and t.relpersistence = 'u'
            where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                and d.objid = r.oid
                and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                and d.deptype in ('a', 'i')
                and r.relkind = 'S')
    union all
    select 'replica identity', r.identity from relation r where r.relreplident in ('f', 'i') and r.relkind in ('r', 'p', 'm')
    union all
    select 'storage parameters', r.identity from relation r where r.reloptions is not null and r.relkind <> 'v'
    union all
    -- Those that later versions may bring.
    select 'view options', r.identity
    from relation r
    where r.relkind = 'v'
        and exists (
            select from pg_catalog.pg_options_to_table(r.reloptions) o
            where o.option_name not in ('check_option', 'security_barrier', 'security_invoker'))
    union all
    select p.kind, r.identity || '.' || quote_ident(a.attname)
    from relation r
    join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
    join pg_catalog.pg_type t on t.oid = a.atttypid
    cross join lateral (
        select 'column storage' where a.attstorage <> t.typstorage
        union all
        select 'column compression' where a.attcompression <> ''
        union all
        select 'column options' where a.attoptions is not null or a.attfdwoptions is not null) p (kind)
    where r.relkind in ('r', 'p', 'm', 'f')
    union all
    select 'column statistics target', r.identity || '.' || quote_ident(a.attname)
    from relation r
    join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
    -- The default is -1 before PostgreSQL 17, and nothing since.
    where r.relkind in ('r', 'p', 'm', 'f', 'i') and a.attstattarget >= 0
    union all
    select 'storage parameters', 'toast of ' || r.identity
    from relation r
    join pg_catalog.pg_class t on t.oid = r.reltoastrelid and t.reloptions is not null
    union all
    select 'table access method', r.identity
    from relation r
    join pg_catalog.pg_am m on m.oid = r.relam and m.amname <> 'heap'
    where r.relkind in ('r', 'p', 'm')
    union all
    select 'foreign table options', r.identity
    from relation r
    join pg_catalog.pg_foreign_table f on f.ftrelid = r.oid and f.ftoptions is not null
    union all
    select 'clustering', r.identity
    from relation r
    join pg_catalog.pg_index x on x.indrelid = r.oid and x.indisclustered
    union all
    -- Nobody checks a foreign key while its triggers are off.
    select 'disabled trigger', 'of a constraint of ' || r.identity
    from relation r
    join pg_catalog.pg_trigger g on g.tgrelid = r.oid and g.tgisinternal and g.tgenabled <> 'O'
    where not exists (select from pg_catalog.pg_trigger p where p.oid = g.tgparentid and not p.tgisinternal)
    union all
    -- A partition fires its copy of a trigger as the table that it is a part of does, unless told otherwise.
    select 'trigger firing', quote_ident(g.tgname) || ' on ' || r.identity
    from relation r
    join pg_catalog.pg_trigger g on g.tgrelid = r.oid
    join pg_catalog.pg_trigger p on p.oid = g.tgparentid and not p.tgisinternal and p.tgenabled <> g.tgenabled
    union all
    select 'disabled rule', quote_ident(w.rulename) || ' on ' || r.identity
    from relation r
    join pg_catalog.pg_rewrite w on w.ev_class = r.oid and w.ev_enabled <> 'O'
    union all
    select 'unpopulated materialized view', r.identity from relation r where not r.relispopulated
    union all
    select 'comment', o.type || ' ' || o.identity
    from (
        -- The comment of a key is that of its constraint; a multirange type goes without saying.
        select d.classoid, d.objoid
        from pg_catalog.pg_index x
        join relation r on r.oid = x.indexrelid
        join pg_catalog.pg_constraint k on k.conindid = x.indexrelid and k.conrelid = x.indrelid and k.contype in ('p', 'u')
        join pg_catalog.pg_description d
            on d.objoid = x.indexrelid and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
        union all
        select d.classoid, d.objoid
        from pg_catalog.pg_constraint k
        join type t on t.oid = k.contypid
        join pg_catalog.pg_description d
            on d.objoid = k.oid and d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
        where k.contype = 'n'
        union all
        select d.classoid, d.objoid
        from type t
        join pg_catalog.pg_description d
            on d.objoid = t.oid and d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass
        where t.typtype = 'm') c
    cross join lateral pg_catalog.pg_identify_object(c.classoid, c.objoid, 0) o
    union all
    select 'comment', 'schema ' || quote_ident(n.nspname)
    from namespace n
    join pg_catalog.pg_description d
        on d.objoid = n.oid and d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
    where n.nspname <> 'public' or d.description <> 'standard public schema'
    union all
    -- Every extension has the comment of its author to begin with.
    select 'comment', 'extension ' || quote_ident(x.extname)
    from pg_catalog.pg_extension x
    join pg_catalog.pg_description d
        on d.objoid = x.oid and d.classoid = 'pg_catalog.pg_extension'::pg_catalog.regclass
    where x.oid >= 16384
        and not exists (
            select from pg_catalog.pg_available_extensions v where v.name = x.extname and v.comment = d.description)
    union all
    select 'aggregate implementation', o.identity
    from pg_catalog.pg_aggregate g
    join pg_catalog.pg_proc p on p.oid = g.aggfnoid
    join namespace n on n.oid = p.pronamespace
    cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, 0) o
    where not exists (
        select from pg_catalog.pg_depend e
        where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and e.objid = p.oid and e.deptype = 'e')
    union all
    select s.kind, o.identity
    from pg_catalog.pg_proc p
    join namespace n on n.oid = p.pronamespace
    join pg_catalog.pg_language l on l.oid = p.prolang
    cross join lateral (
        select 'function settings' where p.proconfig is not null
        union all
        -- What only the planner goes by, where it is not what PostgreSQL assumes.
        select 'planner settings'
        where p.prokind <> 'a'
            and (
                p.proparallel <> 'u'
                or p.proleakproof
                or p.prosupport <> 0
                or p.procost <> case when l.lanname in ('c', 'internal') then 1 else 100 end
                or p.prorows <> case when p.proretset then 1000 else 0 end)) s (kind)
    cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, 0) o
    where not exists (
        select from pg_catalog.pg_depend e
        where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and e.objid = p.oid and e.deptype in ('e', 'i'))
    union all
    select 'privileges', o.type || ' ' || o.identity
    from (
        select 'pg_class', r.oid from relation r where r.relkind = 'S' and r.relacl is not null
        union all
        -- Grants of these four are compared, the right to pass them on is not.
        select 'pg_class', r.oid
        from relation r
        where r.relkind in ('r', 'p', 'v', 'm', 'f')
            and exists (
                select from pg_catalog.aclexplode(r.relacl) g
                where g.grantee <> r.relowner
                    and (g.is_grantable or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
                union all
                select from pg_catalog.pg_attribute a
                cross join lateral pg_catalog.aclexplode(a.attacl) g
                where a.attrelid = r.oid
                    and g.grantee <> r.relowner
                    and (g.is_grantable or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')))
        union all
        -- Of schemas, only to be allowed to use them is compared. What a new database grants is not told.
        select 'pg_namespace', n.oid
        from namespace n
        join pg_catalog.pg_namespace s on s.oid = n.oid
        where exists (
            select g.grantee, g.privilege_type
            from pg_catalog.aclexplode(s.nspacl) g
            where g.grantee <> s.nspowner and (g.is_grantable or g.privilege_type <> 'USAGE')
            except
            select g.grantee, g.privilege_type
            from pg_catalog.pg_init_privs i
            cross join lateral pg_catalog.aclexplode(i.initprivs) g
            where i.objoid = s.oid
                and i.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
                and i.objsubid = 0
                and s.nspname = 'public')
        union all
        select 'pg_type', t.oid from type t where t.typacl is not null
        union all
        select 'pg_proc', p.oid
        from pg_catalog.pg_proc p join namespace n on n.oid = p.pronamespace
        where p.proacl is not null
    ) a (catalog, oid)
    cross join lateral pg_catalog.pg_identify_object(('pg_catalog.' || a.catalog)::pg_catalog.regclass, a.oid, 0) o
    where not exists (
        select from pg_catalog.pg_depend e
        where e.classid = ('pg_catalog.' || a.catalog)::pg_catalog.regclass and e.objid = a.oid and e.deptype = 'e')
)
select o.type as kind, o.identity as name
from object
cross join lateral pg_catalog.pg_identify_object(('pg_catalog.' || object.catalog)::pg_catalog.regclass, object.oid, 0) o
where o.identity is not null
    -- What belongs to an extension or is a part of something else is told with that, if at all.
    and not exists (
        select from pg_catalog.pg_depend e
        where e.classid = ('pg_catalog.' || object.catalog)::pg_catalog.regclass
            and e.objid = object.oid
            and e.objsubid = 0
            and e.deptype in ('e', 'i'))
union
select property.kind, property.name from property
order by kind, name
