create table film (id int generated always as identity primary key);
