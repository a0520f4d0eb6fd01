alter domain email drop constraint email_check;
alter domain email add constraint email_check check (value ~ '^[^@]+@[^@]+$');
