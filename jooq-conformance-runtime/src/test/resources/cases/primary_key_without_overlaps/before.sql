create extension btree_gist;
create table rate (id int, valid_at daterange, primary key (id, valid_at));
