create table customer (id int primary key, email text not null, phone varchar(20), active boolean default true);
create index customer_email on customer (email);
