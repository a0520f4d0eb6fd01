create type address as (street text, zip varchar(10));
