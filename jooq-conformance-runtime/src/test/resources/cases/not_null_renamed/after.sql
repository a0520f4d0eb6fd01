alter table film rename constraint title_given to film_needs_title;
