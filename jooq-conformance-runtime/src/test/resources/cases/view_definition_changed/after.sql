create or replace view available as select id, title from film where rented is not true;
