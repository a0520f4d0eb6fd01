alter table "order" alter column "user" set not null;
create index on "order" ("select");
