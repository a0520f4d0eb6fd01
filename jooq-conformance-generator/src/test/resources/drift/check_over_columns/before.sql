create table rental (rented date, returned date, constraint rental_dates check (returned >= rented));
