create table film (id serial, "from sequence ''" serial, title text) partition by range (id);
create table film_first partition of film for values from (1) to (1000);
