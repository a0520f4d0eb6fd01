alter table "Książka_日本🎬" alter column "größe" set not null;
