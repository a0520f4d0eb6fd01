create table "Książka_日本🎬" (id int primary key, "größe" int);
