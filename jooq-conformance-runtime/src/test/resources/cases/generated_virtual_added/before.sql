create table sale (price numeric);
