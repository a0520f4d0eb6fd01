create table rental (id int, country text) partition by list (country);
create table rental_other partition of rental for values in ('PL', 'CZ');
