drop table film_actor;
create table film_category (film_id int, category_id int, note text, primary key (film_id, category_id));
