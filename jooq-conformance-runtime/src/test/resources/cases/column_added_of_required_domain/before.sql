create domain language as text not null;
create table film (id int primary key);
