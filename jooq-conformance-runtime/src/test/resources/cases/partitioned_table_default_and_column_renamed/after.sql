alter table payment alter column id set default 7;
alter table payment rename column amount to sum;
