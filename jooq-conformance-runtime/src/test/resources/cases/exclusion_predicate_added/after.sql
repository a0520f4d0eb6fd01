alter table booking drop constraint no_overlap;
alter table booking add constraint no_overlap exclude using gist (room with =, during with &&) where (not cancelled);
