create table "order" (id int primary key, "user" text, "select" int);
