alter table film add constraint film_length_check check (length between 1 and 600);
