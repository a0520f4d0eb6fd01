alter table film drop constraint title_given;
alter table film add constraint title_given not null title not valid;
