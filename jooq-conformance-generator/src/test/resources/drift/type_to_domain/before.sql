create domain title as text check (length(value) > 0);
create table film (id int primary key, title text);
