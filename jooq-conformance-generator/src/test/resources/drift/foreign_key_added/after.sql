alter table film add constraint film_language_fkey foreign key (language_id) references language;
