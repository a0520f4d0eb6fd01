alter table customer alter column email type citext;
