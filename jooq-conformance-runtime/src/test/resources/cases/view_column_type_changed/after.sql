drop view lengths;
create view lengths as select id, length::text as length from film;
