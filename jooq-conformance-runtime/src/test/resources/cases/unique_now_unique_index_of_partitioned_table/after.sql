alter table customer drop constraint customer_id_email_key;
create unique index customer_idx on customer (id, email);
