alter table customer drop constraint customer_email_key;
create unique index customer_lower_email on customer (lower(email));
