alter table film_actor drop constraint film_actor_pkey;
alter table film_actor add primary key (film_id, actor_id, role);
