create table customer (id int primary key, email text not null unique);
create table rental (id int primary key, customer_id int not null references customer);
create view active_customer as select id, email from customer;
