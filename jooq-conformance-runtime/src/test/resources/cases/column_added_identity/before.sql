create table film (title text);
