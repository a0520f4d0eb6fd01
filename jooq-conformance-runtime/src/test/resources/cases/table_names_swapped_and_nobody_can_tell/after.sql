alter table film rename column title to name;
alter table actor rename column name to title;
alter table author rename column name to title;
