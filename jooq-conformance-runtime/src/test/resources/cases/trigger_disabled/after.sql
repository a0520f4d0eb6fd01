alter table film disable trigger film_touch;
