create table tongue (id int primary key);
alter table film drop constraint film_language_fkey;
alter table film add constraint film_language_fkey foreign key (language_id) references tongue;
