create table film (length int check (length > 0));
