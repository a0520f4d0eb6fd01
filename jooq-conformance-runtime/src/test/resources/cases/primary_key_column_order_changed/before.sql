create table film_actor (film_id int, actor_id int, primary key (film_id, actor_id));
