alter table film alter column rating type text;
drop type rating;
