create table "Film" (id int primary key);
