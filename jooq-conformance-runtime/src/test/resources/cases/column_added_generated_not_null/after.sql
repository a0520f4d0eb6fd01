alter table film add column title_length int not null generated always as (length(title)) stored;
