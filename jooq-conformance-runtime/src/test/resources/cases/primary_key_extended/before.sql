create table film_actor (film_id int not null, actor_id int not null, role text not null, primary key (film_id, actor_id));
