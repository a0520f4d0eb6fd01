create or replace view available as SELECT f.id, f.title FROM public.film f WHERE NOT f.rented;
