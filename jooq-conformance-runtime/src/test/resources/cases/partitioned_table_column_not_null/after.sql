alter table payment alter column paid_on set not null;
