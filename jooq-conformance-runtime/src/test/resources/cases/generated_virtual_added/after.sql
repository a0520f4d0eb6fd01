alter table sale add column tax numeric generated always as (price * 0.2);
