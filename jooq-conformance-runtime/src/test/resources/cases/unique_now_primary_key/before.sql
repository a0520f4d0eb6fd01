create table film (id int not null, code text not null, constraint film_id_key unique (id), unique (code));
