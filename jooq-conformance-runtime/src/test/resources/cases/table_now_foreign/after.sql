drop table film;
create foreign table film (id int, title text) server archive;
