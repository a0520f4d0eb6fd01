create function @extschema@.resolve(query text, variables jsonb default '{}', "operationName" text default null,
    extensions jsonb default null) returns jsonb language sql as
$$
    select null::jsonb
$$;

create function @extschema@.get_schema_version() returns integer language sql as
$$
    select 0
$$;
