alter table film alter column c type json using c::json;
