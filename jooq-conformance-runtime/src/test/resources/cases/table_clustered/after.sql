alter table film cluster on film_pkey;
alter table film replica identity full;
