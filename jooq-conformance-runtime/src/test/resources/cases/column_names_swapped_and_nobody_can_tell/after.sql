alter table person rename column first_name to tmp;
alter table person rename column last_name to first_name;
alter table person rename column tmp to last_name;
