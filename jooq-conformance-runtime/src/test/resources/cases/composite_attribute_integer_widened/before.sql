create type address as (street text, house int);
