create domain language as text;
create table film (language language);
