alter table rental drop constraint rental_dates;
alter table rental add constraint rental_dates check (returned > rented);
