do $$
begin
    if to_regnamespace('pgsodium') is null then
        create schema pgsodium;
    end if;
end
$$;

create table pgsodium.key (
    id uuid primary key default gen_random_uuid(),
    status text default 'valid',
    created timestamptz not null default now(),
    expires timestamptz,
    key_type text,
    key_id bigint,
    key_context bytea,
    name text unique,
    associated_data text default '',
    comment text
);

create view pgsodium.valid_key as
    select id, name, status, key_type, key_id, key_context, created, expires, associated_data from pgsodium.key;
