create type address as (street text, zip varchar(10));
create table customer (home address);
