alter view titles rename to film_titles;
