alter table film alter column c type inet using c::inet;
