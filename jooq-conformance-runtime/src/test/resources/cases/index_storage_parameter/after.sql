alter index film_title set (fillfactor = 70);
