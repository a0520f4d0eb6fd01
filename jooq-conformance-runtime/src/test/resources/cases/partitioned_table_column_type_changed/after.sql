alter table payment alter column amount type bigint;
