create table media (id int, title text not null);
