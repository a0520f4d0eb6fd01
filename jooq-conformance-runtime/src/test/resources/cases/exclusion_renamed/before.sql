create extension btree_gist;
create table booking (room int, during tstzrange, constraint no_overlap exclude using gist (room with =, during with &&));
