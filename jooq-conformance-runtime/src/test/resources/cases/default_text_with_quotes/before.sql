create table film (id int primary key, title text default 'it''s');
