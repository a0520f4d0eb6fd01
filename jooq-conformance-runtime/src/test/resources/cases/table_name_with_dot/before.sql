create table "film.title" (id int primary key, "a.b" text);
