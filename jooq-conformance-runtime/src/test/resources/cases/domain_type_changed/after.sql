drop domain code;
create domain code as text;
