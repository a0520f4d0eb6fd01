alter table film drop constraint film_length_check;
alter table film alter length type numeric, alter length set default 6, add constraint film_length_check check (length > 1);
