alter table film add column store int default 1 references store, add column code text unique nulls not distinct, add column price int check (price is not null) unique default 1;
