alter table customer alter column email drop not null, alter column phone type varchar(40), drop column active, add column country char(2) not null default 'PL';
drop index customer_email;
alter table customer add constraint customer_email_key unique (email);
