drop domain zip;
create domain zip as varchar(10);
