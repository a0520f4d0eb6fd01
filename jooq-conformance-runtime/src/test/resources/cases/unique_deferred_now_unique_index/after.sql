alter table customer drop constraint customer_email_key;
create unique index customer_email_key on customer (email);
