alter table payment rename to receipt;
