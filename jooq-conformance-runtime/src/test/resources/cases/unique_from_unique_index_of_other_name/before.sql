create table customer (id int primary key, email text, "Key" int);
create unique index email_idx on customer (email);
create unique index "k on x" on customer ("Key") include (id) nulls not distinct;
comment on index email_idx is 'one account each';
