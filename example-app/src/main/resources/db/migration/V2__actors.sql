create table actor (
    actor_id bigint generated always as identity primary key,
    name varchar(80) not null,
    born_on date,

    constraint actor_name_not_blank check (btrim(name) <> '')
);

create table film_actor (
    film_id bigint not null references film on delete cascade,
    actor_id bigint not null references actor,
    role varchar(120),
    billing smallint not null,

    primary key (film_id, actor_id),
    constraint film_actor_billing_key unique (film_id, billing),
    constraint film_actor_billing_positive check (billing > 0)
);
