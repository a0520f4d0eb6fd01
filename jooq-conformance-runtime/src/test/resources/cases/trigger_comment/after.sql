comment on trigger film_touch on film is 'keeps the time';
