alter table film add column language text not null;
