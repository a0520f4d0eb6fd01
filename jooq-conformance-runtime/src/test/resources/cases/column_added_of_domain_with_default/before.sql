create domain language as text not null default 'en';
create table film (id int primary key);
