do $$
begin
    if to_regnamespace('pgmq') is null then
        create schema pgmq;
    end if;
end
$$;

create table pgmq.meta (
    queue_name varchar not null unique,
    is_partitioned boolean not null,
    is_unlogged boolean not null,
    created_at timestamptz not null default now()
);

create type pgmq.message_record as (msg_id bigint, read_ct integer, enqueued_at timestamptz, vt timestamptz,
    message jsonb);

create function pgmq.create(queue_name text) returns void language sql as
$$
    insert into pgmq.meta values (queue_name, false, false) on conflict do nothing
$$;

create function pgmq.create_unlogged(queue_name text) returns void language sql as
$$
    insert into pgmq.meta values (queue_name, false, true) on conflict do nothing
$$;

create function pgmq.drop_queue(queue_name text) returns boolean language sql as
$$
    delete from pgmq.meta where meta.queue_name = drop_queue.queue_name;
    select true
$$;

create function pgmq.send(queue_name text, msg jsonb, delay integer default 0) returns setof bigint language sql as
$$
    select 0::bigint
$$;

create function pgmq.send_batch(queue_name text, msgs jsonb[], delay integer default 0) returns setof bigint
    language sql as
$$
    select 0::bigint from unnest(msgs)
$$;

create function pgmq.read(queue_name text, vt integer, qty integer) returns setof pgmq.message_record language sql as
$$
    select null::pgmq.message_record where false
$$;

create function pgmq.pop(queue_name text) returns setof pgmq.message_record language sql as
$$
    select null::pgmq.message_record where false
$$;

create function pgmq.archive(queue_name text, msg_id bigint) returns boolean language sql as
$$
    select false
$$;

create function pgmq.delete(queue_name text, msg_id bigint) returns boolean language sql as
$$
    select false
$$;
