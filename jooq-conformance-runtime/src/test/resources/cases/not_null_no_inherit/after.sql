alter table media alter column title drop not null;
alter table media add constraint media_title_not_null not null title no inherit;
