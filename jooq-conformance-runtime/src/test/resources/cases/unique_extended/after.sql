alter table customer drop constraint one_email;
alter table customer add constraint one_email unique (store, email);
