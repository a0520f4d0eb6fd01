alter table film alter column c type box using box(c, c);
