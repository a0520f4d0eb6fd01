alter table film rename column title to name;
