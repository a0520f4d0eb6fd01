alter table "film.title" drop column "a.b";
