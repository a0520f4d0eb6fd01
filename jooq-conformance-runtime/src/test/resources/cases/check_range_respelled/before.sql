create table film (length int, constraint sane_length check (length between 1 and 999));
