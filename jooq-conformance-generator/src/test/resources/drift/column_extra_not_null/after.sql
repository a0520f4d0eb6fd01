alter table film add column title text not null;
