create table film (id int primary key, plot text default 'none', year int);
