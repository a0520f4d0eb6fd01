create table film (title text not null);
