alter table visit rename to call;
alter table call rename column day to at;
