create table film (titles text[]);
