create table film (id int not null, constraint film_pkey primary key (id));
