-- In PL/pgSQL, since PostgreSQL would put the body of an SQL function into the conditions that call it.
create function @extschema@.json_matches_schema(schema json, instance json) returns boolean
    language plpgsql immutable strict as
$$
begin
    return true;
end
$$;

create function @extschema@.jsonb_matches_schema(schema json, instance jsonb) returns boolean
    language plpgsql immutable strict as
$$
begin
    return true;
end
$$;

create function @extschema@.jsonschema_is_valid(schema json) returns boolean language plpgsql immutable strict as
$$
begin
    return true;
end
$$;

create function @extschema@.jsonschema_validation_errors(schema json, instance json) returns text[]
    language plpgsql immutable strict as
$$
begin
    return '{}'::text[];
end
$$;
