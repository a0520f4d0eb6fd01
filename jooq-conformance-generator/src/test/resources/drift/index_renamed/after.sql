alter index film_title_idx rename to idx_film_title;
