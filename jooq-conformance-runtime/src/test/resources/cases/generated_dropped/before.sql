create table sale (price numeric, tax numeric generated always as (price * 0.2) stored);
