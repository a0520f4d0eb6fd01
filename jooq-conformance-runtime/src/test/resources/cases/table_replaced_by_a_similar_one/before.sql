create table film_actor (film_id int, actor_id int, note text, primary key (film_id, actor_id));
