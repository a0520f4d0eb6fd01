alter table "Film Stock" drop column "shelfNo";
