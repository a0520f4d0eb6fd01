create type size as (width int, height int);
create table film (size size, check ((size).width > 0));
create index film_width on film (((size).width));
create view widths as select (size).width as w from film;
