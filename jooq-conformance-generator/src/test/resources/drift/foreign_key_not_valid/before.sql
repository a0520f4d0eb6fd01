create table language (id int primary key);
create table film (id int primary key, language_id int, constraint film_language_fkey foreign key (language_id) references language);
