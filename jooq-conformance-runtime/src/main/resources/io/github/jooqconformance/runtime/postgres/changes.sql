-- Whether a definition was written by a transaction that the snapshot did not see. What a transaction deletes is no
-- matter: the snapshot still has it, and PostgreSQL prints nothing for it or fails.
with moment as (
    select
        seen,
        pg_catalog.pg_current_snapshot() as now,
        pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::bigint as next
    from (select ?::pg_catalog.pg_snapshot as seen) s
), namespace as (
    select n.oid, n.xmin as writer
    from pg_catalog.pg_namespace n
    where n.nspname = any (?)
), relation as (
    select c.oid, c.xmin as writer
    from pg_catalog.pg_class c
    join namespace n on n.oid = c.relnamespace
), written (writer) as (
    select writer from namespace
    union all
    select writer from relation
    union all
    select a.xmin from pg_catalog.pg_attribute a join relation r on r.oid = a.attrelid
    union all
    select w.xmin from pg_catalog.pg_rewrite w join relation r on r.oid = w.ev_class
    union all
    select t.xmin from pg_catalog.pg_type t join namespace n on n.oid = t.typnamespace
    union all
    select p.xmin from pg_catalog.pg_proc p join namespace n on n.oid = p.pronamespace
)
select
    seen::text <> now::text as moved,
    seen::text <> now::text
        and exists (
            select
            from written
            -- A row keeps but the lower half of its writer's number, and the writer's age is less than that.
            cross join lateral (
                select next - ((next - writer::text::bigint) % 4294967296 + 4294967296) % 4294967296 as id) w
            where not pg_catalog.pg_visible_in_snapshot(greatest(w.id, 1)::text::pg_catalog.xid8, seen)) as changed
from moment
