alter table film drop column title, drop column during;
drop index film_kind, film_price;
