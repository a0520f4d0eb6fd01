create table store (a int, b int, primary key (a, b));
create table film (a int, b int, constraint film_store foreign key (a, b) references store (a, b));
