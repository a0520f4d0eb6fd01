alter table film alter column title type text collate "C";
