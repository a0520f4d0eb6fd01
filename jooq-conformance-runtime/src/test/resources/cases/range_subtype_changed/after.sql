drop type price_range;
create type price_range as range (subtype = int);
