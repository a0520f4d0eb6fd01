create table person (id int primary key, first_name text not null, last_name text not null);
