alter table film alter column c type uuid using c::uuid;
