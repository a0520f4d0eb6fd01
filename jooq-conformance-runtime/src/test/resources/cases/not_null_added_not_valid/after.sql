alter table film add constraint film_title_not_null not null title not valid;
