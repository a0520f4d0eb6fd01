alter table film add column id bigint generated always as identity;
