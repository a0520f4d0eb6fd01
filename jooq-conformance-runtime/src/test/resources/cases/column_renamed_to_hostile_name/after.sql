alter table film rename column title to "title""; drop table film; --";
