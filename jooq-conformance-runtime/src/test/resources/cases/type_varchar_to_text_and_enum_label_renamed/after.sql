alter type rating rename value 'PG' to 'A';
alter table film alter title type text;
