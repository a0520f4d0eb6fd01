alter table film rename constraint film_title_not_null to film_needs_title;
