create table film (length int, constraint sane_length check (length > 0));
