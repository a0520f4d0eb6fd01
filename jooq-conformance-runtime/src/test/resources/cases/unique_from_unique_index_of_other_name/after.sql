alter table customer add constraint customer_email_key unique using index email_idx;
alter table customer add constraint "Key" unique using index "k on x";
