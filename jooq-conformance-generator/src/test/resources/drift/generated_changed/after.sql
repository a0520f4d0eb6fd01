alter table film drop column shout;
alter table film add column shout text generated always as (upper(title) || '!') stored;
