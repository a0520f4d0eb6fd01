comment on view film_ids is 'all ids';
