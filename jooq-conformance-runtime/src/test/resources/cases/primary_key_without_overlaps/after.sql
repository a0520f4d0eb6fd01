alter table rate drop constraint rate_pkey;
alter table rate add primary key (id, valid_at without overlaps);
