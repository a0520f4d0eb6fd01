create domain language as text not null default 'en';
create table film (language language);
