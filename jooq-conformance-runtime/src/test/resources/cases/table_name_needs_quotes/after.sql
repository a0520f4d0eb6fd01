alter table "Film" rename to film;
