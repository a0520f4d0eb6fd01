alter table film alter column updated type timestamp;
