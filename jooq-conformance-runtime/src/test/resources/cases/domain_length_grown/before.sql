create domain zip as varchar(5);
