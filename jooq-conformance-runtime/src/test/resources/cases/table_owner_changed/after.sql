alter table film owner to librarian;
