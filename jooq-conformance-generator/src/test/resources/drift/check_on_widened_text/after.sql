alter table film alter column rating type text;
