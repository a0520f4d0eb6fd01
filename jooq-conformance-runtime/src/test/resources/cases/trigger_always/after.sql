alter table film enable always trigger film_touch;
