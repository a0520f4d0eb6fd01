select
    pg_catalog.pg_current_snapshot()::text as moment,
    -- A limit that the session already has stays if it is the smaller one; 0 is none.
    (
        select count(pg_catalog.set_config(l.name, l.milliseconds::text, true))
        from (values ('statement_timeout', ?::bigint), ('lock_timeout', ?::bigint)) l (name, milliseconds)
        cross join lateral (
            select extract(epoch from pg_catalog.current_setting(l.name)::interval) * 1000 as milliseconds) s
        where s.milliseconds = 0 or s.milliseconds > l.milliseconds) as limits
