create table "Film Stock" (id int primary key, "shelfNo" int not null);
