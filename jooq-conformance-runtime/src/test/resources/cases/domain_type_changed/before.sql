create domain code as int;
