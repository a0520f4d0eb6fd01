alter table film rename column title to name;
alter table film rename constraint film_title_not_null to film_name_not_null;
