alter table media add column year int;
alter table "Priced Thing" alter column price type bigint;
alter table film alter column length set not null;
