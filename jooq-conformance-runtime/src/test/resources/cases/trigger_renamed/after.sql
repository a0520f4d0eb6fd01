alter trigger film_touch on film rename to touch_film;
