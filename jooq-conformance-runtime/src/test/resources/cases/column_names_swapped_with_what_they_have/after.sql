alter table film rename column title to tmp;
alter table film rename column original_title to title;
alter table film rename column tmp to original_title;
