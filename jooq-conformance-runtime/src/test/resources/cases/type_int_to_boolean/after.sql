alter table film alter column c type boolean using c <> 0;
