create table film (id int not null, edition int not null, constraint film_pkey primary key (id));
