alter table film alter column c type int using c[1];
