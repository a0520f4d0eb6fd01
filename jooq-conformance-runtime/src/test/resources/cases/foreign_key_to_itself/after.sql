alter table category rename to genre;
