alter table customer rename constraint customer_email_key to one_email;
