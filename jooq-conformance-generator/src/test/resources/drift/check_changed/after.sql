alter table film drop constraint film_length_check;
alter table film add constraint film_length_check check (length between 1 and 300);
