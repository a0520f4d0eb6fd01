create table film (id int primary key, title text constraint title_given not null);
