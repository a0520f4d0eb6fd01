alter table film drop column store_id, drop column code, drop column price;
