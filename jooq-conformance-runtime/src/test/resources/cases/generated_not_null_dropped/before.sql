create table sale (price numeric not null, tax numeric not null generated always as (price * 0.2) stored);
