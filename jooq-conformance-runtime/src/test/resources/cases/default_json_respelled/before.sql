create table film (id int primary key, extra jsonb default '{}');
