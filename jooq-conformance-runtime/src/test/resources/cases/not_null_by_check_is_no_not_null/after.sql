alter table film alter column title drop not null;
alter table film add constraint title_given check (title is not null);
