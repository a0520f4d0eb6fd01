create type price_range as range (subtype = numeric);
create table offer (prices price_range);
