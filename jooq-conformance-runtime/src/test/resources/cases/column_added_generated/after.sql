alter table film add column title_length int generated always as (length(title)) stored;
