create view film as select 1 as id, 'a'::text as title;
create view actor as select 1 as id, 'a'::text as name;
