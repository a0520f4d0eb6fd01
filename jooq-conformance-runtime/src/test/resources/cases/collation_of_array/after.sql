alter table film alter column titles type text[] collate "C";
