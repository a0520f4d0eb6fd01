alter index film_title rename to film_by_title;
