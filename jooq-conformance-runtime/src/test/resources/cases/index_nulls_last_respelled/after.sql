drop index film_year;
create index film_year on film using btree (year asc nulls last);
