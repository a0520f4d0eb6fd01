create type address as (street text, city text);
create table customer (home address, others address[]);
