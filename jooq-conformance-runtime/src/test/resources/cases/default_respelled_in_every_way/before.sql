create domain code as varchar(5) default 'a';
create table film (a text[] default '{}', b int[] default '{1,2}', c varchar(10) default 'en', d smallint default 1, e numeric(6, 2) default 2.5, f timestamp default now(), g code default 'x', h char(2) default 'PL', i numeric default -1);
