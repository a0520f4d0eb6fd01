create extension btree_gist;
create table booking (room int, during tstzrange);
