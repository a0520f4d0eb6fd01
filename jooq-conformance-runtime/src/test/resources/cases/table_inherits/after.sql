alter table media add column year int;
