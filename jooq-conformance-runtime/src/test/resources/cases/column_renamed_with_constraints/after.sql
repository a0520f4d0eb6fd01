alter table film rename column store to store_id;
alter table film rename column code to ean;
alter table film rename column price to amount;
