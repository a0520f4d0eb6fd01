alter table film_actor drop constraint film_actor_pkey;
alter table film_actor add primary key (actor_id, film_id);
