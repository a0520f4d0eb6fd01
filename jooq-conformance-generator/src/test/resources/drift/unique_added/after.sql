alter table film add constraint film_title_key unique (title);
