create table film (id int primary key, title text, shout text generated always as (upper(title)) stored);
