drop index film_title_idx;
