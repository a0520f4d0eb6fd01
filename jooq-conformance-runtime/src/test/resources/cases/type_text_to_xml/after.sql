alter table film alter column c type xml using c::xml;
