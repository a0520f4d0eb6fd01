drop view film_title;
