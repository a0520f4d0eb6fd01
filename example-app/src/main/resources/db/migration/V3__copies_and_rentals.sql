create domain email_address as varchar(254)
    constraint email_address_form check (value ~ '^[^@[:space:]]+@[^@[:space:]]+$');

comment on constraint email_address_form on domain email_address is 'must be an e-mail address';

create table customer (
    customer_id bigint generated always as identity primary key,
    name varchar(80) not null,
    email email_address not null,
    left_at timestamptz
);

-- Who has left may come back with the same address.
create unique index customer_email_key on customer (lower(email)) where left_at is null;

create table copy (
    film_id bigint not null references film,
    copy_number smallint not null,
    "shelfMark" varchar(12) not null,

    primary key (film_id, copy_number),
    constraint copy_shelf_mark_form check ("shelfMark" ~ '^[A-Z]{1,3}-[0-9]{1,4}$')
);

create table rental (
    rental_id bigint generated always as identity primary key,
    film_id bigint not null,
    copy_number smallint not null,
    customer_id bigint not null references customer,
    rented_at timestamptz not null default now(),
    returned_at timestamptz,

    constraint rental_copy_fkey foreign key (film_id, copy_number) references copy,
    constraint rental_returned_after_rented check (returned_at >= rented_at)
);

-- A copy is with one customer at a time.
create unique index rental_copy_out_key on rental (film_id, copy_number) where returned_at is null;

create view film_stock as
select film.film_id, film.title, count(copy.copy_number) as copies, count(rental.rental_id) as rented
from film
left join copy using (film_id)
left join rental on (rental.film_id, rental.copy_number) = (copy.film_id, copy.copy_number) and rental.returned_at is null
group by film.film_id;
