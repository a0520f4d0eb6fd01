drop view titles;
create view titles as select title from film order by title;
